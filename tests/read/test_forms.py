"""HTML pages, JSON lines, feeds, web archives and tables give the same articles as plain text."""

import io
import json
from pathlib import Path

import pyarrow
import pyarrow.parquet
import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from hpgraph.errors import MissingExtraError
from hpgraph.models import Article, Problem
from hpgraph.read import extras, html, read

TITLE = "Ngành nội vụ tổng kết công tác năm 2021"
BODY = [
    "Sáng 24/12, Sở Nội vụ tổ chức hội nghị tổng kết công tác năm 2021. Đồng chí Giám đốc Lê Văn Cẩn chủ trì hội nghị.",
    "Theo báo cáo, ngành nội vụ hoàn thành toàn bộ chỉ tiêu được giao, trong đó cải cách hành chính có chuyển biến.",
    "Phát biểu tại hội nghị, đồng chí Giám đốc yêu cầu các đơn vị tiếp tục nâng cao chất lượng phục vụ người dân.",
]
URL = "https://haiphong.gov.vn/tin-tuc/1.html"
PAGE = f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{TITLE} - Cổng thông tin</title>
<meta property="og:title" content="{TITLE}"><link rel="canonical" href="{URL}">
<meta property="article:published_time" content="2021-12-24T05:39:00Z">
<script>var x = "không phải chữ";</script></head><body>
<nav><a href="/">Trang chủ</a><a href="/tin">Tin tức</a></nav><div class="article"><h1>{TITLE}</h1>
<p>{BODY[0]}</p><figure><img src="a.jpg"><figcaption>Quang cảnh hội nghị</figcaption></figure><p>{BODY[1]}</p>
<p>{BODY[2].replace(" tiếp tục", "<br>tiếp tục")}</p><p><b>Nguyễn Hải</b></p></div>
<div class="footer"><p>Bản quyền thuộc về Cổng thông tin điện tử</p></div></body></html>"""


def only(found: list[Article | Problem]) -> Article:
    assert [item for item in found if isinstance(item, Problem)] == []
    (article,) = [item for item in found if isinstance(item, Article)]
    return article


def check(article: Article) -> None:
    assert article.title == TITLE
    assert article.published is not None
    assert article.published.isoformat() == "2021-12-24T12:39:00+07:00"
    assert article.url == URL
    assert article.jurisdiction == "thành phố Hải Phòng"
    assert all(paragraph[:60] in article.text for paragraph in BODY)


def test_html(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text(PAGE, encoding="utf-8")
    article = only(list(read(path)))
    check(article)
    assert article.captions == ("Quang cảnh hội nghị",)
    assert article.author == "Nguyễn Hải"
    assert "không phải chữ" not in article.text
    assert "Bản quyền" not in article.text


def test_html_takes_the_portals_selectors() -> None:
    page = PAGE.replace('class="article"', 'class="other"').replace("<h1>", '<h1 class="title-detail">')
    body = '<div class="content-detail">' + "".join(f"<p>{p} {p}</p>" for p in BODY[:2]) + "</div>"
    article, _ = html.article(page.replace("</body>", f"{body}</body>"), "x", URL)
    assert article is not None
    assert article.text.count(BODY[0]) == 2
    assert BODY[2] not in article.text


def test_deep_html_does_not_fail() -> None:
    article, _ = html.article("<div>" * 3000 + "<p>chữ</p>", "x")
    assert article is None or article.text


def test_fragments() -> None:
    assert html.fragment("một<br>hai <b>ba</b><p>bốn</p>") == ["một", "hai ba", "bốn"]
    assert html.fragment(" ") == []


RECORD = {"title": TITLE, "text": "\n\n".join(BODY), "published": "2021-12-24T12:39:00+07:00", "url": URL}


def test_json_lines_with_a_bad_line(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    lines = [json.dumps(RECORD, ensure_ascii=False), "{broken", '"text"', json.dumps({"title": "x"})]
    path.write_text("\n".join(lines), encoding="utf-8")
    found = list(read(path))
    check(only(found[:1]))
    messages = [item.message for item in found if isinstance(item, Problem)]
    assert len(messages) == 3
    assert "a.jsonl:2: not JSON" in messages[0]
    assert "not str" in messages[1]
    assert "no text" in messages[2]


def test_json_keys_of_other_tools(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    record = {"headline": TITLE, "content": RECORD["text"], "datePublished": "2021-12-24T12:39:00", "link": URL}
    path.write_text(json.dumps([record]), encoding="utf-8")
    check(only(list(read(path))))


def test_own_output_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"article": RECORD, "people": []}), encoding="utf-8")
    check(only(list(read(path))))


def test_feed(tmp_path: Path) -> None:
    body = "".join(f"&lt;p&gt;{paragraph}&lt;/p&gt;" for paragraph in BODY)
    item = f"<item><title>{TITLE}</title><link>{URL}</link><pubDate>Fri, 24 Dec 2021 12:39:00 +0700</pubDate>"
    path = tmp_path / "a.rss"
    path.write_text(
        f'<?xml version="1.0"?><rss version="2.0"><channel><title>Cổng thông tin</title>{item}'
        f"<description>{body}</description></item>"
        "<item><title>Chỉ có tít</title><description>ngắn</description></item></channel></rss>",
        encoding="utf-8",
    )
    article, problem = read(path)
    assert isinstance(article, Article)
    check(article)
    assert isinstance(problem, Problem)
    assert "only a teaser" in problem.message


def test_an_empty_feed_is_a_problem(tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    path.write_text("<rss><channel></channel></rss>", encoding="utf-8")
    (problem,) = read(path)
    assert isinstance(problem, Problem)
    assert "no entries" in problem.message


def archive(*pages: tuple[str, str, bytes]) -> bytes:
    stream = io.BytesIO()
    writer = WARCWriter(stream, gzip=True)
    for status, kind, body in pages:
        headers = StatusAndHeaders(status, [("Content-Type", kind)], protocol="HTTP/1.1")
        writer.write_record(writer.create_warc_record(URL, "response", payload=io.BytesIO(body), http_headers=headers))
    return stream.getvalue()


def test_web_archive(tmp_path: Path) -> None:
    path = tmp_path / "a.warc.gz"
    path.write_bytes(
        archive(
            ("404 Not Found", "text/html", b"x"), ("200 OK", "image/png", b"x"), ("200 OK", "text/html", PAGE.encode())
        )
    )
    check(only(list(read(path))))


def test_a_broken_archive_says_how_far_it_got(tmp_path: Path) -> None:
    path = tmp_path / "a.warc"
    path.write_bytes(b"no archive at all\r\n\r\n")
    found = list(read(path))
    assert found
    assert all(isinstance(item, Problem) for item in found)


def test_parquet(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    pyarrow.parquet.write_table(pyarrow.Table.from_pylist([RECORD]), path)
    check(only(list(read(path))))
    pyarrow.parquet.write_table(pyarrow.table({"x": [1]}), path)
    (problem,) = read(path)
    assert isinstance(problem, Problem)
    assert "no column with text" in problem.message
    path.write_bytes(b"PAR1")
    (problem,) = read(path)
    assert isinstance(problem, Problem)
    assert "not a Parquet file" in problem.message


def test_a_missing_extra_says_what_to_install() -> None:
    with pytest.raises(MissingExtraError, match=r"hpgraph\[warc\]"):
        extras.load("no_such_module", "warc")
