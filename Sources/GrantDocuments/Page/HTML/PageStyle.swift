/// How the page looks: on paper first, and the same on a screen.
enum PageStyle {
    static let sheet = ink + layout + tables + details + picture + print

    private static let ink = """
        :root {
          color-scheme: light dark;
          --paper: #fff; --ink: #1b1f24; --soft: #59616b; --rule: #c9ced6; --faint: #f4f5f7;
          --dark: #1f3a5f; --on-dark: #fff; --light: #c9d8ea; --on-light: #14273f; --hatch: #8a929c;
          --error: #a3271d; --warning: #7a5300; --info: #34557a; --good: #1d5c3a; --mark: #fff1b8;
        }
        @media screen and (prefers-color-scheme: dark) {
          :root {
            --paper: #14171b; --ink: #e3e6ea; --soft: #a2abb6; --rule: #3a414b; --faint: #1c2026;
            --dark: #9dbfe8; --on-dark: #0e1a29; --light: #33475f; --on-light: #dbe7f5; --hatch: #7c8591;
            --error: #ff9d90; --warning: #f0c25c; --info: #9cc2ee; --good: #86d3a8; --mark: #4a3f12;
          }
        }

        """

    private static let layout = """
        * { box-sizing: border-box; }
        body {
          margin: 0; background: var(--paper); color: var(--ink); line-height: 1.6;
          font: 14px/1.6 "Hiragino Sans", "Hiragino Kaku Gothic ProN", "Yu Gothic", "Noto Sans CJK JP", "Noto Sans JP", sans-serif;
          font-variant-numeric: tabular-nums; overflow-wrap: anywhere; line-break: strict; word-break: auto-phrase; text-size-adjust: 100%;
        }
        article { max-width: 62rem; margin: 0 auto; padding: 2rem 1.5rem 3rem; }
        article + article { border-top: 1px solid var(--rule); }
        h1, h2, h3, p, dl, dd, ul, figure, pre { margin: 0; }
        ul { padding: 0; list-style: none; }
        p + p, p + ul, ul + p, ul + dl, dl + p, dl + dl, dl + ul, .wide + :is(p, ul, dl), :is(p, ul, dl) + .wide { margin-top: .5rem; }
        h1, .answer { font-family: "Hiragino Mincho ProN", "Yu Mincho", "Noto Serif CJK JP", "Noto Serif JP", serif; }
        h1 { font-size: 1.75rem; font-weight: 600; letter-spacing: .08em; line-height: 1.3; margin: .1rem 0 .9rem; }
        html[lang=en] h1 { letter-spacing: 0; }
        h2 { font-size: 1.05rem; margin: 2.2rem 0 .7rem; padding-bottom: .25rem; border-bottom: 2px solid var(--ink); }
        h3 { font-size: .95rem; }
        .aside { font-weight: 400; font-size: .95rem; color: var(--soft); margin-left: .6em; letter-spacing: 0; }
        small { color: var(--soft); } :is(p, li, dd) > small:only-child { font-size: inherit; }
        .tone.good { color: var(--good); } .tone.error { color: var(--error); } .tone.warning { color: var(--warning); }
        dl { display: grid; grid-template-columns: fit-content(40%) 1fr; gap: 0 .9em; }
        dt { color: var(--soft); } dd > :is(ul, dl, pre, .wide) { margin: .1rem 0 .4rem; }
        dl.terms { display: block; } .terms dt { color: inherit; font-weight: 600; } .terms dd { margin: 0 0 .4rem 1.5em; }
        article > dl, h2 + dl { gap: 0; border-top: 1px solid var(--rule); }
        article > dl > :is(dt, dd), h2 + dl > :is(dt, dd) { padding: .3rem .75rem; border-bottom: 1px solid var(--rule); }
        article > dl > dt, h2 + dl > dt { background: var(--faint); }
        code, pre, .code { font-family: ui-monospace, "SF Mono", Consolas, "Noto Sans Mono CJK JP", monospace; font-size: .92em; }
        .verdict {
          display: grid; grid-template-columns: max-content 1fr max-content; align-items: center; gap: 0 1.25rem;
          margin: 1.2rem 0; padding: .55rem 1.1rem; border: 2px solid currentcolor;
        }
        .verdict.good { color: var(--good); } .verdict.error { color: var(--error); }
        .verdict.warning { color: var(--warning); border-style: dashed; }
        .answer { font-size: 1.55rem; font-weight: 600; }
        .why, .more { color: var(--ink); } .verdict p { margin: 0; }
        article > .sums { grid-template-columns: repeat(5, 1fr); gap: 0; border: 1px solid var(--rule); }
        .sums div { padding: .45rem .75rem; border-left: 1px solid var(--rule); }
        .sums div:first-child { border-left: 0; }
        .sums dt { color: var(--soft); font-size: .85rem; }
        .sums dd { font-size: 1.15rem; font-weight: 600; text-align: right; white-space: nowrap; }
        .sums dd small { font-weight: 400; font-size: .75rem; margin-left: .15em; }
        .sums .main { background: var(--faint); }

        """

    private static let tables = """
        .wide { overflow-x: auto; }
        table { width: 100%; border-collapse: collapse; line-height: 1.45; }
        .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        caption { text-align: right; color: var(--soft); font-size: .85rem; padding-bottom: .2rem; }
        th, td { padding: .35rem .5rem; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: baseline; font-weight: 400; }
        thead th { background: var(--faint); color: var(--soft); border-top: 1px solid var(--ink); border-bottom: 1px solid var(--ink); white-space: nowrap; font-size: .85rem; }
        .figure, thead .figure { text-align: right; white-space: nowrap; }
        tbody th { min-width: 9em; } .group th { font-weight: 600; padding-top: .8rem; } .long { min-width: 11em; }
        .note { font-size: .85rem; color: var(--soft); min-width: 7.5em; }
        html[lang=ja] tbody .note:not(.long) { white-space: nowrap; }
        html[lang=en] :is(h2, h3, thead th, tbody th, dl:not(.terms) > dt, .sums dt, .why, .finding > p:not(.place), .finding dd:last-child)::first-letter { text-transform: uppercase; }
        .mark { margin-right: .35em; }
        tfoot th, tfoot td { border-top: 1px solid var(--ink); border-bottom: 3px double var(--ink); font-weight: 600; }
        .faint td.figure, .faint th { color: var(--soft); } .faint .note { color: var(--error); }
        .marked { background: var(--faint); }
        td small, th small { font-size: .8em; }

        """

    private static let details = """
        .finding { margin: 0 0 1.1rem; padding: .1rem 0 .1rem .9rem; border-left: 4px solid currentcolor; break-inside: avoid; }
        .finding > * { color: var(--ink); }
        .finding.error { color: var(--error); } .finding.warning { color: var(--warning); border-left-style: double; }
        .finding.info { color: var(--info); border-left-style: dotted; }
        .tag { display: inline-block; margin-right: .35em; padding: 0 .5em; border: 1px solid; font-size: .82em; line-height: 1.5; }
        .error .tag { color: var(--paper); background: var(--error); border-color: var(--error); }
        .warning .tag { color: var(--warning); } .info .tag { color: var(--info); }
        .finding h3 { margin-bottom: .2rem; }
        .place { color: var(--soft); font-size: .9rem; margin-top: .2rem; }
        pre { margin: .15rem 0 .4rem; padding: .4rem .6rem; background: var(--faint); white-space: pre-wrap; line-height: 1.5; font-size: .85rem; }
        .row { display: block; padding-left: 8ch; text-indent: -8ch; }
        .line { color: var(--soft); user-select: none; }
        mark { background: var(--mark); color: inherit; text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: .2em; }
        h3 + dl { margin-bottom: .8rem; break-inside: avoid; grid-template-columns: 11.5em 1fr; }
        .finding dl { grid-template-columns: max-content 1fr; }

        """

    private static let picture = """
        .legend { display: flex; flex-wrap: wrap; gap: .1rem 1.3rem; font-size: .85rem; color: var(--soft); }
        .legend li { display: flex; align-items: center; gap: .4em; }
        .swatch { width: 1.1em; height: 1.1em; }
        .scale { display: flex; justify-content: space-between; align-items: baseline; margin-top: .8rem; border-bottom: 1px solid var(--rule); break-after: avoid; }
        .scale h3 { font-weight: 400; } .scale p { color: var(--soft); font-size: .85rem; }
        .bars li { display: grid; grid-template-columns: 24% 1fr 10.5em; gap: 0 .9em; align-items: center; padding: .12rem 0; line-height: 1.35; break-inside: avoid; }
        .bars .note { font-size: .85rem; color: var(--soft); }
        .bar { display: block; width: 100%; height: auto; }
        :is(.wide, p, figure) + h3 { margin-top: .9rem; }
        .steps { display: block; width: 100%; max-width: 34rem; height: auto; } .steps .light { stroke: var(--dark); }
        .steps text { fill: var(--ink); } .steps .left { text-anchor: start; } .steps .right { text-anchor: end; }
        .patterns { position: absolute; }
        rect { stroke: var(--dark); stroke-width: 1; }
        .dark { fill: var(--dark); } .light { fill: var(--light); }
        .hatched { fill: url(#hatch); stroke: var(--hatch); } .dotted { fill: url(#dots); stroke: var(--hatch); stroke-dasharray: 2 2; }
        .stripe { stroke: var(--hatch); stroke-width: 1.6; } .dot { fill: var(--hatch); }
        .limit { stroke: var(--error); stroke-width: 2; fill: none; }
        text { font-size: 11.5px; text-anchor: middle; }
        .on-dark { fill: var(--on-dark); } .on-light { fill: var(--on-light); }
        .on-hatched, .on-dotted { fill: var(--ink); stroke: var(--paper); stroke-width: 4; paint-order: stroke; stroke-linejoin: round; }
        @media screen and (max-width: 44rem) {
          caption { text-align: left; }
          .bars li { grid-template-columns: 1fr max-content; } .bar { grid-column: 1 / -1; grid-row: 2; }
          article > .sums { grid-template-columns: 1fr 1fr; } .verdict { grid-template-columns: 1fr; }
          article { padding: 1rem .9rem 2rem; }
        }

        """

    private static let print = """
        @page {
          size: A4; margin: 15mm 15mm 20mm;
          @bottom-left { font: 6.5pt/1.5 ui-monospace, Consolas, "Noto Sans Mono CJK JP", monospace; color: #444; white-space: pre; vertical-align: top; padding-top: 3mm; }
          @bottom-right { content: counter(page) " / " counter(pages); font: 7.5pt sans-serif; color: #444; vertical-align: top; padding-top: 3mm; }
        }
        @media print {
          body { font-size: 9pt; line-height: 1.5; }
          :root { font-size: 9.5pt; }
          article { max-width: none; padding: 0; }
          article + article { border-top: 0; break-before: page; }
          h2 { margin-top: 1.4rem; break-after: avoid; } h3 { break-after: avoid; }
          text { font-size: 13px; }
          .wide { overflow: visible; }
          th, td { padding: .22rem .35rem; }
          table { font-size: 8pt; } .note { font-size: 7.2pt; min-width: 0; }
          tr, section:last-child, .wide:not(:has(tr:nth-child(16))) { break-inside: avoid; }
          caption, thead { break-after: avoid; } p:has(+ .wide) { break-after: avoid; }
          /* A total that repeated on every page would look like a subtotal. */
          tfoot { display: table-row-group; }
          .bars li { grid-template-columns: 29% 1fr 9.5em; padding: .06rem 0; font-size: 8.5pt; }
          .verdict, .sums, .tag, thead th, dt, mark, pre, rect { print-color-adjust: exact; }
        }

        """
}
