"""Which way a sentence looks: told on a Wednesday, which Friday is meant?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from crawler.normalize.dates import find_dates

WEDNESDAY = date(2022, 12, 28)
FOLDER = Path(__file__).with_name("tense")  # `+ sentence` looks ahead, `- sentence` looks back
SENTENCES = """
en | The company said Tuesday it expects to report earnings Friday. = 2022-12-27 2022-12-30
en | Shares closed Monday at $12. = 2022-12-26
en | The Fed meets Thursday. = 2022-12-29
en | Friday's meeting was cancelled. = 2022-12-23
en | He is scheduled to appear in court on Monday. = 2023-01-02
en | The storm, which hit on Friday, is expected to weaken by Sunday. = 2022-12-23 2023-01-01
en | Police arrested him on Sunday; he will face trial in March. = 2022-12-25 2023-03
en | Sales rose 5% in November, the Commerce Department reported. = 2022-11
en | The new rules take effect in January. = 2023-01
en | The report, due on Thursday, was delayed. = 2022-12-29
en | Officials had hoped to reopen the bridge by Monday. = 2023-01-02
en | It plans to open a plant in June and closed one in May. = 2023-06 2022-05
en | On Monday, the court will hear the case. = 2023-01-02
en | On Monday, the court heard the case. = 2022-12-26
en | The president arrives on Saturday for talks that began on Thursday. = 2022-12-31 2022-12-22
en | Trading resumes Tuesday after the holiday. = 2023-01-03
en | The strike began in October and could last until February. = 2022-10 ../2023-02
en | In July, it said it would cut jobs. = 2022-07
de | Der Minister sagte am Montag, das Gesetz werde am Freitag beschlossen. = 2022-12-26 2022-12-30
de | Am Sonntag wird gewählt. = 2023-01-01
de | Am Sonntag wurde gewählt. = 2022-12-25
de | Das Konzert findet am Samstag statt. = 2022-12-31
de | Die Polizei nahm am Samstag drei Männer fest. = 2022-12-24
de | Im November stiegen die Preise, im Februar sollen sie sinken. = 2022-11 2023-02
de | Wie die Polizei mitteilte, kam es am Freitag zu einem Unfall. = 2022-12-23
de | Er kommt am Freitag nach Wien. = 2022-12-30
de | Die Mannschaft trifft am Samstag auf Köln. = 2022-12-31
de | Der 45-Jährige war am Donnerstag festgenommen worden. = 2022-12-22
de | Die Ausstellung läuft noch bis 15. Jänner. = ../2023-01-15
de | Im Juni hatte er angekündigt, im Jänner zurückzutreten. = 2022-06 2023-01
fr | Le tribunal rendra son jugement vendredi, a annoncé mardi le parquet. = 2022-12-30 2022-12-27
fr | Il a été arrêté dimanche et sera jugé en mars. = 2022-12-25 2023-03
fr | La réforme entre en vigueur en janvier. = 2023-01
fr | Le procès s'est ouvert lundi et doit durer jusqu'au 20 janvier. = 2022-12-26 ../2023-01-20
es | El Gobierno aprobará el viernes el decreto que anunció el lunes. = 2022-12-30 2022-12-26
es | Fue detenido el domingo y pasará a disposición judicial en enero. = 2022-12-25 2023-01
it | Il processo è cominciato lunedì e riprenderà venerdì. = 2022-12-26 2022-12-30
it | Il governo ha approvato martedì il decreto che entrerà in vigore a gennaio. = 2022-12-27 2023-01
pt | O governo vai votar na sexta-feira a lei que apresentou na segunda-feira. = 2022-12-30 2022-12-26
nl | De minister zei maandag dat de wet vrijdag wordt aangenomen. = 2022-12-26 2022-12-30
pl | Minister poinformował w poniedziałek, że głosowanie odbędzie się w piątek. = 2022-12-26 2022-12-30
ru | Министр сообщил в понедельник, что голосование состоится в пятницу. = 2022-12-26 2022-12-30
tr | Bakan pazartesi günü yaptığı açıklamada oylamanın cuma günü yapılacağını söyledi. = 2022-12-26 2022-12-30
"""


def told() -> Iterator[tuple[str, date, str, list[str]]]:
    """Language, day, text and values of each sentence."""
    for line in SENTENCES.strip().splitlines():
        text, values = line.split(" = ")
        language, text = text.split(" | ")
        yield language, WEDNESDAY, text, values.split()


@pytest.mark.parametrize(("language", "day", "text", "values"), list(told()))
def test_verbs_say_whether_a_day_is_gone_or_to_come(
    language: str, day: date, text: str, values: list[str]
) -> None:
    assert [mention.value for mention in find_dates(text, day, language)] == values


def looking() -> Iterator[tuple[str, date, bool, str]]:
    """Language, day, whether it looks ahead, and the text of each sentence told to look one way."""
    for path in sorted(FOLDER.glob("*.txt")):
        for line in path.read_text("utf-8").splitlines():
            yield path.stem, WEDNESDAY, line[0] == "+", line[2:]


@pytest.mark.parametrize("language", sorted(path.stem for path in FOLDER.glob("*.txt")))
def test_nearly_all_sentences_look_where_they_are_told_to(language: str) -> None:
    wrong, number = [], 0
    for code, day, coming, text in looking():
        if code == language:
            number += 1
            mentions = find_dates(text, day, code)
            first = mentions[-1].first or mentions[-1].last if mentions else None
            if first is None or (first > day.isoformat()) != coming:
                wrong.append(text)
    assert len(wrong) <= 0.1 * number, wrong
