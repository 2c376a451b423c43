"""German names and nouns: what a capital, an ending or an article tells of them."""

from __future__ import annotations

import pytest

from crawler.normalize.speakers import attribution as engine
from crawler.normalize.speakers import find_quotes
from crawler.normalize.speakers.cues.shapes import grammar
from crawler.normalize.speakers.people.adoption import describe
from crawler.normalize.speakers.phrases.mention import Mention
from crawler.normalize.speakers.reading import Reading
from crawler.normalize.speakers.words.lexicon import Flag, lexicon


def read(text: str) -> Reading:
    return engine.read_story(lexicon("de"), {"body": text})


def names(reading: Reading) -> list[str]:
    return [e.name for e in reading.cast.entities if e.mentions]


def mention_of(reading: Reading, text: str) -> Mention:
    document = reading.story.document
    return next(m for m in reading.story.mentions if document.text(m.first, m.last) == text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kommissar Joris van den Heuvel kam spät. Van den Heuvel sagte wenig.", "Joris van den Heuvel"),
        ("Der Wirt schwieg, doch Landrat August Sonntag sprach lange.", "August Sonntag"),
        ("Für den Polar-Experten Wei Zhilan kommt das früh.", "Wei Zhilan"),
        ("Laut der Nachrichtenagentur Tarhel blieb es ruhig.", "Tarhel"),
        ("Gegründet wurde er vor elf Jahren von Annegret Kassner.", "Annegret Kassner"),
        ("Gegründet hat ihn vor elf Jahren Annegret Kassner.", "Annegret Kassner"),
        ("Der Verlust liegt bei 38 Millionen Euro, sagte Chefin Ida Lorm.", "Ida Lorm"),
        ("Chefin Anna Baumeister kam. Baumeister verwies auf die Bilanz.", "Anna Baumeister"),
    ],
)  # fmt: skip
def test_names(text: str, name: str) -> None:
    assert names(read(text)) == [name]


@pytest.mark.parametrize(
    "text", ["Dann fiel das Tor.", "Es drückt die Marge.", "Er bekam zehn Jahre Haft."]
)
def test_nouns_that_are_nobody(text: str) -> None:
    assert names(read(text)) == []


def test_a_team_is_not_called_by_its_coach() -> None:
    cast = names(read("Die Mannschaft von Trainer Timo Krauthaus siegte. Krauthaus lachte."))
    assert cast == ["Timo Krauthaus"]


def test_a_medium_that_is_told_is_nobodys_name() -> None:
    reading = read("„Ich war weg“, sagte die 52-Jährige der Deutschen Presse-Agentur.")
    assert all(m.name is None for m in reading.story.mentions if m.kind == "role")


def test_a_railway_and_the_union_of_railways_are_two() -> None:
    reading = read("Die Gewerkschaft Bahn drohte. Die Nordbahn schwieg.")
    union, railway = reading.story.mentions
    assert not union.heads & railway.heads


@pytest.mark.parametrize(
    ("form", "noun"),
    [("regierungsbeamter", "beamte"), ("zeugenexperten", "experte"), ("beamten", "beamte")],
)
def test_forms_of_compounds_stand_for_their_noun(form: str, noun: str) -> None:
    assert lexicon("de").head(form) == noun


@pytest.mark.parametrize("noun", ["geistliche", "tatverdächtige", "überlebende", "staatsoberhaupt"])
def test_roles(noun: str) -> None:
    assert lexicon("de").flags[noun] & Flag.ROLE


def test_a_seat_is_called_as_it_stands_without_an_article() -> None:
    reading = read("Das Weiße Haus teilte mit, es bleibe dabei.")
    document, seat = reading.story.document, mention_of(reading, "Das Weiße Haus")
    assert describe(document, reading.cast, seat).name == "Weißes Haus"


def test_behind_a_source_phrase_of_several_words() -> None:
    reading = read("Betroffen waren nach Angaben des Amtes auch „mindestens elf Höfe“.")
    assert "according" in grammar(reading.story.document, mention_of(reading, "des Amtes"))


def test_whose_document_it_is() -> None:
    reading = read("„Das war kalt“, heißt es in einer Mitteilung des Gerichts.")
    assert "in a document" in grammar(reading.story.document, reading.story.mentions[-1])


def test_a_heading_is_short_of_words() -> None:
    text = "Das Landgericht Kleve hat entschieden. „Es bleibt dabei“, teilte das Gericht mit."
    found = find_quotes(text, "de", headline="Landgericht weist Klage ab")
    assert [person.name for person in found.speakers] == ["Landgericht Kleve"]


def test_a_title_at_the_end_of_a_sentence_ends_it() -> None:
    document = read("Dann sprach die First Lady. Der Präsident schwieg.").story.document
    assert document.sent[-1] == 1


@pytest.mark.parametrize("told", ["der „Neuen Elbzeitung“", "der Zeitung „Jornal do Tejo“"])
def test_the_name_of_a_medium_in_marks_is_no_quote(told: str) -> None:
    found = find_quotes(f"„Das ist ein schwerer Fehler“, sagte Minister Max Kern {told}.", "de")
    assert [quote.text for quote in found.quotes] == ["Das ist ein schwerer Fehler"]


@pytest.mark.parametrize("name", ["Max Kern", "Marc-Oliver Lessing"])
def test_an_agency_behind_a_name_is_whom_it_told(name: str) -> None:
    found = find_quotes(f"„Das ist ein schwerer Fehler“, sagte Präsident {name} AFP.", "de")
    assert [person.name for person in found.speakers] == [name]


def test_a_town_before_a_title_hides_no_name() -> None:
    text = (
        "Am Steg wartete die Pulkauer Bürgermeisterin Ida Manzek auf das Boot. „Es hat sich verfahren“,"
        " schmunzelte Manzek."
    )
    found = find_quotes(text, "de")
    assert {speaker.name for speaker in found.speakers} == {"Ida Manzek"}
    assert found.quotes[-1].how == "surname"


def told(text: str) -> list[str]:
    return [q.text for q in find_quotes(text, "de").quotes if q.kind == "indirect"]


@pytest.mark.parametrize(
    "text",
    [
        "Die Schlosserei Benthin baut Zäune. So hat die Schlosserei Benthin im Herbst viel zu tun.",
        "Der Deich bricht selten, so dass der Gemeinde Wolstrup die Kosten erspart bleiben.",
        "Wenn Sie den Keller lüften, sollten Sie überlegen, ob das Fenster wirklich dicht ist.",
        "Das Landgericht Olsen wies ab. Die Wiederholungsgefahr hätten die Beklagten selbst geschaffen.",
        "Tilda Wronn malte für bekannte Marken wie eine Schuhfabrik und ein Kaufhaus in Brell.",
        "Der Bäcker Arno Lutz schwieg. Der Grenzwert liegt bei Null, das heißt, dass jede Probe zählt.",
        "Der Sturm führte dazu, dass die Fähre nach Norum den ganzen Tag im Hafen blieb.",
        "Wirt Jan Ohle kam. Ich denke, dass wir in diesem Haus noch lange auf Gäste warten.",
        "Dass das Dach von Jan Ohle zu Schäden führt, wird in Brell immer wieder bestätigt.",
        "Obwohl Jette Amrun nicht gern spricht, kamen am Abend mehr als hundert Gäste ins Haus.",
    ],
)  # fmt: skip
def test_clauses_that_nobody_says(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("Die Brücke bleibt zu, so Bauleiterin Enna Torvik.", "Die Brücke bleibt zu"),
        ("Wirtin Enna Torvik kündigte an, sie werde bis zum 15. Oktober schließen.",
         "sie werde bis zum 15. Oktober schließen"),
    ],
)  # fmt: skip
def test_clauses_that_somebody_says(text: str, clause: str) -> None:
    assert told(text) == [clause]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Lena Albers (SPD) sagte, die Lage sei ernst.", "Lena Albers", "person"),
        ("Der Deutsche Küstenbund (DKB) warnte: „Das Watt verlandet.“", "Deutscher Küstenbund", "organisation"),
        ("Das Auswärtige Amt warnte: „Reisen sind gefährlich.“", "Auswärtiges Amt", "organisation"),
        ("Die Neue Werft warnte: „Das Watt verlandet.“", "Neue Werft", "organisation"),
    ],
)  # fmt: skip
def test_what_speakers_are_called(text: str, name: str, kind: str) -> None:
    (speaker,) = find_quotes(text, "de").speakers
    assert (speaker.name, speaker.kind) == (name, kind)


def test_whoever_bears_a_party_in_brackets_is_described() -> None:
    text = "Lena Albers (SPD) schwieg lange. „Es eilt“, sagte die SPD-Politikerin am Abend."
    assert [s.name for s in find_quotes(text, "de").speakers] == ["Lena Albers"]


def test_an_adverb_before_the_verb_is_nobody() -> None:
    reading = read("Wirt Jan Ohle blieb. Ferner sagte er, das Dach sei undicht.")
    assert reading.story.mentions[1].kind == "pronoun"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Der Konzern plane den Verkauf, berichtet der „Küstenkurier“ unter Berufung auf Makler.", ["Küstenkurier"]),
        ("Wie die „Nordsee-Post“ berichtet, soll die Werft verkauft werden.", ["Nordsee-Post"]),
        ("Nach einem Bericht der „Welle“ hat der Konzern einen Käufer gefunden.", ["Welle"]),
        ("„Wir bleiben“, sagte Chef Jan Ohle der „Welle“ am Montag.", ["Jan Ohle"]),
        ("Das Stück „Welle“ zeigt, dass ein Dorf am Meer nicht untergehen muss.", []),
    ],
)  # fmt: skip
def test_a_medium_in_marks_is_a_source(text: str, names: list[str]) -> None:
    assert [s.name for s in find_quotes(text, "de").speakers] == names


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("Wirtin Jule Brandt wies das zurück. Man kommentiere Gerüchte nicht.", ["Man kommentiere Gerüchte nicht"]),
        ("Wirtin Jule Brandt widersprach. Die Stadt verlagere nur den Markt.", ["Die Stadt verlagere nur den Markt"]),
        ("Wirtin Jule Brandt blieb. Der Markt hat beinahe geschlossen.", []),
        ("Wirtin Jule Brandt blieb. Im Dorf verfügbare Zimmer sind selten.", []),
        ("Wirtin Jule Brandt blieb. Der Ofen ist beispielsweise seit Mai kalt.", []),
    ],
)  # fmt: skip
def test_verbs_of_a_report_by_their_form(text: str, clauses: list[str]) -> None:
    assert told(text) == clauses


def test_whoever_signs_in_brackets_says_nothing() -> None:
    text = "Der Wirt blieb.\n\n„Es war dunkel“, sagte sie.\n\n„Und es war kalt.“\n\n(Anna Krug, Tom Feld)"
    assert find_quotes(text, "de").speakers == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Die Behörden gehen davon aus, dass der Brand gelegt wurde.", "Behörden"),
        ("Wirtin Jule Brandt ist der Meinung, dass der Hafen zu klein ist.", "Jule Brandt"),
        ("„Der Hafen ist zu klein“, ist Wirtin Jule Brandt überzeugt.", "Jule Brandt"),
        ("Wer den Abend zusammenfasste, war Wirt Jan Ohle: „Wir waren blind.“", "Jan Ohle"),
    ],
)  # fmt: skip
def test_reporting_words(text: str, name: str) -> None:
    assert [s.name for s in find_quotes(text, "de").speakers] == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("„Ich sah Rauch“, sagte ein Fahrer. Ein Zeuge schilderte: „Es knallte.“", ["Fahrer", "Zeuge"]),
        ("„Ich sah Rauch“, sagte der Wirt. Die Frau des Pächters rief: „Es knallte.“", ["Wirt", "Frau des Pächters"]),
        ("„Ich sah Rauch“, sagte der Förster. Die Richterin fragte: „Wann?“", ["Förster", "Richterin"]),
        ("„Ich sah Rauch“, sagte der Förster. „Es knallte“, fügte der Mann hinzu.", ["Förster"]),
        ("„Ich sah Rauch“, sagte der Förster. „Es knallte“, fügte der 54-Jährige hinzu.", ["Förster"]),
    ],
)  # fmt: skip
def test_those_without_a_name_are_told_apart(text: str, names: list[str]) -> None:
    assert [s.name for s in find_quotes(text, "de").speakers] == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Bei der Polizei hieß es, der Mann sei bekannt.", "Polizei"),
        ("Im Rathaus heißt es, das Geld sei weg.", "Rathaus"),
        ("Die Messwerte seien nicht kritisch gewesen, hieß es bei der Feuerwehr.", "Feuerwehr"),
        ("Das sei ein Anfang, teilte der Deutsche Imkerverband auf Anfrage mit.", "Deutscher Imkerverband"),
        ("Torwart Finn Laske sah es anders: „Wir haben Fortschritte gemacht.“", "Finn Laske"),
    ],
)  # fmt: skip
def test_sources_of_clauses(text: str, name: str) -> None:
    assert [s.name for s in find_quotes(text, "de").speakers] == [name]


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("der Rheinischen Post", "Rheinische Post"),
        ("dem Mitteldeutschen Rundfunk", "Mitteldeutscher Rundfunk"),
        ("der Nachrichtenagentur AFP", "AFP"),
        ("dem Sender Nordfunk Drei", "Nordfunk Drei"),
    ],
)
def test_what_a_medium_is_called(told: str, name: str) -> None:
    (quote,) = find_quotes(f"„Es bleibt zu“, sagte Wirtin Jule Brandt {told}.", "de").quotes
    assert quote.via
    assert quote.via.name == name


def test_what_was_told_a_medium_goes_on() -> None:
    text = "„Es bleibt zu“, sagte Wirtin Jule Brandt der Nachrichtenagentur AFP. Die Miete sei zu hoch."
    assert [q.via.name for q in find_quotes(text, "de").quotes if q.via] == ["AFP", "AFP"]


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("Nach Angaben des Betreibers, der Firma Nordnetz, sind 2000 Häuser dunkel.", ["sind 2000 Häuser dunkel"]),
        ("Dem Wirt zufolge, der am Morgen kam, fehlen zwei Millionen Euro.", ["fehlen zwei Millionen Euro"]),
        ("Für das Wachstum der Haare sind Schlaf und Ruhe seit jeher wichtig.", []),
    ],
)  # fmt: skip
def test_where_a_clause_begins_behind_its_source(text: str, clauses: list[str]) -> None:
    assert told(text) == clauses
