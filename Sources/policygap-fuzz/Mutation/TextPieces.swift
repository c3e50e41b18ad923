/// The marks of the formats that are text, each where a line may begin or within one.
enum TextPieces {
    static let plain: [String] = [
        "1. ", "1.1.1 ", "(a) ", "(iv) ", "IV. ", "• ", "- ", "\t", "\u{0C}", "=====", "-----", "* * *",
        "+-----+-----+\n| a   | b   |\n+=====+=====+\n| c   | d   |\n+-----+-----+\n", "| a | b | c |",
        "+---+",
        "Introduction.............................5", "SECTION 4: ", ": ", "a  b    c\td",
    ]

    static let markdown: [String] = [
        "# ", "###### ", "> ", "- ", "* ", "1. ", "999999999. ", "a) ", "```\n", "~~~", "===", "---", "***",
        "+++",
        "| a | b |\n| --- | :-: |\n| c | d | e |\n", "|", "\\|", "[^1]: note", "[^1]", "[^", "![", "](", "[",
        "]", "(",
        "**", "_", "~~", "`", "<div>", "</div>", "<!--", "-->",
        "<table><tr><td colspan=\"999999999\" rowspan=\"99\">",
        "<details><summary>", "<br>", "---\ntitle: [\n---\n", "&#99999999;", "&nbsp;", "&", "- [ ] ", "\\",
        "    ",
        "<https://a.b/", "[a]: <b> 'c'", "http://www.a.b", "{#id .class}", "import a from 'b'\n", "{/* */}",
    ]

    static let reStructuredText: [String] = [
        "=====\nA\n=====\n", "~~~~", "----", "#. ", "(a) ", "iv. ", "* ", "| ", ":field: ", "..",
        ".. note::\n\n   ",
        ".. include:: /etc/passwd\n",
        ".. list-table:: T\n   :header-rows: 99999999999\n\n   * - a\n     - b\n",
        ".. csv-table:: T\n   :header: \"a\", \"b\n\n   \"c\"\"\", d\n", ".. |x| replace:: |y| |x|\n",
        ".. |y| replace:: |x| |x|\n", "|x|", "|y|", "::\n\n    ", ".. [1] note\n", ".. [#] note\n", "[1]_",
        "[#a]_",
        "`a <b>`_", "`", "``", "**", "*", ":ref:`x`", ".. _a: b\n", "__",
        "=====  =====\na      b\n=====  =====\n",
        "+---+---+\n| a | b |\n+===+===+\n| c | d |\n+---+---+\n", "+---+", "| a | b |", ".. header:: ",
        ".. image:: a.png\n",
        ".. unknown::\n   :option: value\n\n   ", ".. only:: html\n\n   ", "\"\"", ">>> ", "-a  option",
    ]

    static let html: [String] = [
        "<table>", "<tr>", "<td colspan=\"2147483648\" rowspan=\"-1\">", "<td rowspan=\"65534\">", "</table>",
        "<ol start=\"9223372036854775807\">",
        "<ol type=\"i\" start=\"4000000\" reversed>", "<li value=\"-9223372036854775808\">", "<ul>", "</ul>",
        "<p>", "<div>", "</div>", "<span hidden>",
        "<h1>", "</h7>", "<dl><dt>", "<dd>", "<pre>", "<textarea>", "<select><option>", "<template>", "<svg>",
        "<math>", "<script>", "<style>",
        "<title>", "<plaintext>", "<iframe>", "<details>", "<ruby>a<rt>b",
        "<sup><a href=\"#fn1\">1</a></sup>", "<meta charset=\"utf-16\">",
        "<meta charset=\"x\">", "<base href=\"//a\">", "<body>", "<html>",
        "<!DOCTYPE html [<!ENTITY a \"&b;\">]>", "<!--", "-->", "<![CDATA[", "&a;",
        "<a href=\"data:,\">", "<img alt=\"words\">", "<input value=\"words\">", "<br>", "<hr>", "<caption>",
        "<thead>", "<tfoot>", "<", ">", "</",
    ]
}
