/// Policies of a few lines in the formats that are text, with something of all that their readers know.
enum WrittenText {
    static let plain = """
        SAFEGUARDING POLICY

        Contents
        1. Telling the lead ..................... 2

        1. TELLING THE LEAD
        ===================
        1.1 Staff tell the lead at once.
            (a) on the same day;
            (b) in writing, and
                (i) with the time.

        • Write down what was said.
        - Do not ask questions.

        +-------+--------------+
        | Role  | Name         |
        +=======+==============+
        | Lead  | Jo Smith     |
        |       | 01234 567890 |
        +-------+--------------+

        Review date:	1 May 2027

        """

    static let markdown = """
        ---
        title: Safeguarding
        date: 2026-05-01
        ---
        # Safeguarding policy

        Staff tell the **lead** at [once](#once)[^1], and _write it down_ &amp; `sign`.

        1. Tell the lead.
           - on the same day
             1. in writing
        2. - [x] Done

        > Quoted
        > > twice

        | Role | Name |
        | ---- | :--: |
        | Lead | Jo \\| Smith |

        <table><tr><td rowspan="2">A</td><td>B</td></tr></table>

        Heading
        -------
        ```text
        code
        ```
        ![words](a.png)

        [^1]: A note.

        """

    static let reStructuredText = #"""
        ====================
        Safeguarding policy
        ====================

        :Date: 2026-05-01
        :Author: Jo Smith

        Telling the lead
        ----------------

        Staff tell the |who| *at once* [1]_ and ``write it down``; see `the law <https://a.example>`_.

        .. |who| replace:: **lead**
        .. [1] A note.

        #. Tell the lead.

           (a) on the same day
           (b) in writing::

                 code

        =====  =====
        Role   Name
        =====  =====
        Lead   Jo
        =====  =====

        +------+-------+
        | Role | Name  |
        +======+=======+
        | Lead | - Jo  |
        +------+-------+

        .. list-table:: Roles
           :header-rows: 1

           * - Role
             - Name
           * - Lead
             - Jo

        .. csv-table:: More
           :header: "Role", "Name"

           "Deputy", "Al, ""A"""

        .. note:: Not a form.

        | A line
        | of verse

        """#

    static let html = """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>Policy</title><style>p { color: red }</style></head>
        <body><header>Trust</header><nav><a href="#a">Contents</a></nav><main>
        <h1 id="a">Safeguarding policy</h1>
        <p>Staff tell the <b>lead</b> at once<sup><a href="#n">1</a></sup>.<br>Write it&nbsp;down &amp; sign.</p>
        <ol type="a" start="3"><li>One<ul><li>Inner<ol reversed><li value="7">Deep</li></ol></li></ul></li><li>Two</ol>
        <table><caption>Roles</caption><thead><tr><th>Role<th>Name</tr></thead>
        <tbody><tr><td rowspan="2" colspan="2">Lead</td><td>Jo<table><tr><td>Inner</td></tr></table></td></tr>
        <tr><td>Al</td></tr></tbody></table>
        <dl><dt>Lead</dt><dd>Jo Smith</dd></dl><pre>a
          b</pre><details><summary>More</summary><p hidden>None</p></details>
        <form><select><option selected>Yes</option></select><textarea>Words</textarea><input value="Jo"></form>
        <img src="a.png" alt="words"><script>var a = "<p>";</script><!-- none --><div style="display: none">None</div>
        </main><footer>Page 1</footer></body></html>

        """
}
