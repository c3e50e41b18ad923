import TestSupport

/// Policies that several tests check.
enum Policies {
    /// A file of the corpus, named from the package's folder.
    static func corpus(_ name: String, _ format: String = "docx") -> String {
        "Corpus/\(name)/policy.\(format)"
    }

    /// A policy in which nothing is red.
    static let sound = """
        # Safeguarding policy

        ## Allegations against staff and volunteers

        An allegation is made where a person who works with children has:

        - behaved in a way that has harmed a child, or may have harmed a child
        - possibly committed a criminal offence against or related to a child
        - behaved towards a child in a way that indicates that they may pose a risk of harm to children.

        A low-level concern is behaviour that does not meet this harm threshold. It is not an allegation: the manager
        deals with it under the code of conduct.

        Every allegation against a member of staff or volunteer is reported immediately to the headteacher. The
        headteacher informs the LADO within one working day. The advice of the LADO is followed.

        Where a person is dismissed or removed from work with children because they pose a risk of harm, the
        headteacher refers them to the Disclosure and Barring Service.

        ## Whistleblowing

        Staff raise a concern under our whistleblowing policy with the chair of governors, or outside with the NSPCC
        Whistleblowing Advice Line. Nobody who raises an honest concern will be victimised or suffer any detriment.
        The whistleblowing policy is part of induction training and of the code of conduct.
        """

    /// A policy in which nearly everything is missing.
    static let bare = """
        # Safeguarding policy

        We keep children safe, and we tell the head of any concern about a child.
        """

    /// A policy about something else.
    static let complaints = """
        # Complaints policy

        A parent who is unhappy with the school writes to the head. The head answers within ten days.
        """
}
