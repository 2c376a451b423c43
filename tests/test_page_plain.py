"""Old pages that state nothing but a title: headline, standfirst, byline and text as printed."""

from __future__ import annotations

import pytest

from crawler.page import read_page

ONE = (
    "The ferry to the outer islands stayed in port on Monday, and so did the mail, the mayor said."
)
TWO = "“We will send the boat when the wind lets us,” said Ragna Holm, who runs the small company."
THREE = "Forty people wait on the quay, and the school has put up beds for those who came from far."
LEAD = "Storms have cut off the outer islands. The school houses those who wait."
HEADLINE = "Forty wait for the ferry to the outer islands"


def page(title: str, top: str) -> str:
    text = "".join(f"<p>{text}</p>" for text in (ONE, TWO, THREE))
    logo = "<table><tr><td><a href=/>Home</a> <a href=/s>Sport</a></td></tr></table>"
    return (
        f"<html><head><title>{title}</title></head><body>{logo}"
        f"<table><tr><td>{top}{text}</td></tr></table></body></html>"
    )


@pytest.mark.parametrize(
    ("title", "host"),
    [
        ("The Quay Herald of Norvik News", "www.thequayheraldofnorvik.example"),
        ("El Faro de la Estación Noticias", "www.elfarodelaestacion.example"),
        ("Norvik", "norvik.example"),
    ],
)
def test_a_title_that_is_the_outlets_name_is_no_headline(title: str, host: str) -> None:
    top = f"<font size=5><b>{HEADLINE}</b></font><br><font size=1>May 4, 2026</font><br>"
    assert read_page(page(title, top), f"https://{host}/a.asp?id=4", {}).headline == HEADLINE


@pytest.mark.parametrize(
    "signed",
    [
        "Published on May 4, 2026 at 9:30 am - By Ann Lind",
        "Published on Monday, May 4, 2026 at 9:30 am in Norvik - By Ann Lind",
        "By Ann Lind",
    ],
)
def test_a_paragraph_in_bold_over_the_byline_is_the_standfirst(signed: str) -> None:
    top = f"<font size=5><b>{HEADLINE}</b></font><br><b>{LEAD}</b><br><font size=1>{signed}</font>"
    article = read_page(page("Quay Herald", top), "https://www.quay.example/a.asp?id=4", {})
    assert article.standfirst == LEAD
    assert article.authors == ("Ann Lind",)
    assert article.body == f"{ONE}\n\n{TWO}\n\n{THREE}"


def test_a_first_paragraph_in_bold_right_over_the_text_stays() -> None:
    top = f"<font size=5><b>{HEADLINE}</b></font><p><b>{LEAD}</b></p>"
    article = read_page(page("Quay Herald", top), "https://www.quay.example/a.asp?id=4", {})
    assert article.body.startswith(LEAD)


@pytest.mark.parametrize("marks", ["« {} »", "«\u00a0{}\u00a0»", "„{}”", "“{}”"])
def test_a_quotation_at_the_end_of_a_title_stays_whole(marks: str) -> None:
    words = f"Quarante passagers attendent le bateau, le vent est {marks.format('plus fort')}"
    top = f"<h2 class=titre>{words}</h2>"
    article = read_page(page(f"{words} | Le Quai", top), "https://www.lequai.example/a_4.html", {})
    assert article.headline == words


@pytest.mark.parametrize("name", ["Ciência Hoje em Dia", "Il Sole 24 Ore Radiocor", "Quay Herald"])
def test_an_outlet_or_agency_that_signs_keeps_its_whole_name(name: str) -> None:
    site = f'<meta property="og:site_name" content="{name}">'
    top = f"<h1>{HEADLINE}</h1><p class=byline>{name}</p>"
    html = page(HEADLINE, top).replace("</head>", f"{site}</head>")
    assert read_page(html, "https://www.quay.example/a_4.html", {}).authors == (name,)
