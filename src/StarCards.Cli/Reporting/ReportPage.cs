using System.Globalization;
using System.Text;

namespace StarCards.Cli.Reporting;

/// <summary>A page in one file: no script, no font, no picture from elsewhere; dark where the reader's screen is.</summary>
internal sealed class ReportPage(string title, string subtitle)
{
    private const string Style =
        """
        :root{color-scheme:light dark;--page:#f6f5f1;--card:#fff;--ink:#22252b;--muted:#6d727c;--line:#e4e2db;--track:#eceae4;
        --again:#c8553d;--hard:#e0a458;--good:#4f8a74;--easy:#4a7fb5;--accent:#3f6f8f;--heat1:#cfe0d8;--heat2:#9cc3b1;--heat3:#649c85;--heat4:#34705a}
        @media (prefers-color-scheme:dark){:root{--page:#16181c;--card:#1f2227;--ink:#e8e6e1;--muted:#969ca8;--line:#31353c;--track:#2b2f36;
        --again:#e07a62;--hard:#e6b673;--good:#6fae95;--easy:#79a9d8;--accent:#8ab4d0;--heat1:#25443a;--heat2:#376654;--heat3:#519077;--heat4:#7cc3a5}}
        *{box-sizing:border-box}
        body{margin:0;background:var(--page);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif}
        main{max-width:960px;margin:0 auto;padding:40px 20px 64px}
        h1{font-size:30px;line-height:1.2;margin:0;letter-spacing:-.01em}
        h2{font-size:16px;margin:0 0 4px}
        p{margin:0}
        .muted,header p,section>p{color:var(--muted)}
        section>p{font-size:13px;margin-bottom:14px}
        section,.figure{background:var(--card);border:1px solid var(--line);border-radius:12px}
        section{padding:20px 20px 18px;margin-top:16px}
        .figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:12px;margin-top:24px}
        .figure{padding:14px 16px}
        .figure b{display:block;font-size:26px;line-height:1.25;font-weight:600;font-variant-numeric:tabular-nums}
        .figure span{color:var(--muted);font-size:13px}
        .pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(340px,1fr));gap:0 16px;align-items:start}
        svg{display:block;width:100%;height:auto;overflow:visible}
        svg text{fill:var(--muted);font-size:11px}
        .scroll{overflow-x:auto}.scroll svg{min-width:720px}
        .axis{stroke:var(--muted)}.grid{stroke:var(--line)}
        rect.again{fill:var(--again)}rect.hard{fill:var(--hard)}rect.good{fill:var(--good)}rect.easy{fill:var(--easy)}rect.due{fill:var(--accent)}
        .heat0{fill:var(--track)}.heat1{fill:var(--heat1)}.heat2{fill:var(--heat2)}.heat3{fill:var(--heat3)}.heat4{fill:var(--heat4)}
        table{border-collapse:collapse;width:100%}
        th{font-weight:500;text-align:left}
        th,td{padding:5px 12px 5px 0;vertical-align:middle}
        td:last-child{padding-right:0}
        .shares th{width:38%;overflow-wrap:anywhere}
        .number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums;width:1%}
        .track{background:var(--track);border-radius:5px;height:9px;min-width:60px;overflow:hidden}
        .track div{height:100%;border-radius:5px}
        .track .good{background:var(--good)}.track .again{background:var(--again)}.track .easy{background:var(--easy)}.track .due{background:var(--accent)}
        .recall thead th{color:var(--muted);font-size:13px}
        .recall td,.recall thead th+th{text-align:right;font-variant-numeric:tabular-nums}
        .recall thead th:last-child{padding-right:0}
        .recall tbody tr{border-top:1px solid var(--line)}
        .legend{display:flex;flex-wrap:wrap;gap:4px 16px;font-size:13px;color:var(--muted);margin-top:10px}
        .legend i{display:inline-block;width:10px;height:10px;border-radius:3px;margin-right:6px}
        footer{color:var(--muted);font-size:13px;margin-top:24px}
        @media print{body{background:#fff}section,.figure{break-inside:avoid}}
        """;

    private readonly StringBuilder _body = new();

    /// <summary>A row of figures: each a number and what it is.</summary>
    public ReportPage Figures(params (string Number, string Meaning)[] figures)
    {
        _body.Append("<div class=\"figures\">");
        foreach (var (number, meaning) in figures)
        {
            _body.Append(CultureInfo.InvariantCulture, $"<div class=\"figure\"><b>{Svg.Encode(number)}</b><span>{Svg.Encode(meaning)}</span></div>");
        }

        _body.Append("</div>\n");
        return this;
    }

    /// <summary>A section with a heading, a line that says how to read it, and its content.</summary>
    public ReportPage Section(string heading, string how, string html)
    {
        _body.Append(CultureInfo.InvariantCulture, $"<section><h2>{Svg.Encode(heading)}</h2><p>{Svg.Encode(how)}</p>{html}</section>\n");
        return this;
    }

    /// <summary>What comes in between stands side by side where there is room.</summary>
    public ReportPage Pair(Action<ReportPage> content)
    {
        _body.Append("<div class=\"pair\">");
        content(this);
        _body.Append("</div>\n");
        return this;
    }

    public string ToHtml(string footer) =>
        $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width,initial-scale=1">
        <title>{Svg.Encode(title)}</title>
        <style>
        {Style}
        </style>
        </head>
        <body>
        <main>
        <header><h1>{Svg.Encode(title)}</h1><p>{Svg.Encode(subtitle)}</p></header>
        {_body}<footer>{Svg.Encode(footer)}</footer>
        </main>
        </body>
        </html>

        """.ReplaceLineEndings("\n");
}
