/// The settings that every conversion starts with, in a profile of its own that goes with it.
enum OfficeSettings {
    /// Where LibreOffice looks for them in the conversion's folder.
    static let file = "profile/user/registrymodifications.xcu"

    /// No macro runs, whoever signed it; nothing linked is fetched or brought up to date; no Java is started.
    static let profile = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry" \
        xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        \(setting("Common/Security/Scripting", "MacroSecurityLevel", "3"))
        \(setting("Common/Security/Scripting", "DisableMacrosExecution", "true"))
        \(setting("Common/Security/Scripting", "DisableActiveContent", "true"))
        \(setting("Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"))
        \(setting("Writer/Content/Update", "Link", "2"))
        \(setting("Java/VirtualMachine", "Enable", "false"))
        </oor:items>

        """

    private static func setting(_ place: String, _ name: String, _ value: String) -> String {
        "<item oor:path=\"/org.openoffice.Office.\(place)\"><prop oor:name=\"\(name)\" oor:op=\"fuse\">"
            + "<value>\(value)</value></prop></item>"
    }
}
