internal import DocumentModel

/// Tells the entries of a contents list, which are never evidence.
enum ContentsEntries {
    /// A line that ends in leader dots and a page number, or stands under a heading “Contents”.
    static func isEntry(_ block: Block) -> Bool {
        if let heading = block.headings.last?.lowercased(),
            ["contents", "table of contents", "index", "contents page"].contains(heading)
        {
            return block.text.utf8.count < 120
        }
        return hasLeader(block.text)
    }

    private static func hasLeader(_ text: String) -> Bool {
        let tail = text.unicodeScalars.reversed()
        let number = tail.prefix { ("0"..."9").contains($0) || $0.properties.isWhitespace }
        guard number.contains(where: { !$0.properties.isWhitespace }) else { return false }
        let leader = tail.dropFirst(number.count).prefix {
            $0 == "." || $0 == "…" || $0 == "_" || $0.properties.isWhitespace
        }
        return leader.filter { !$0.properties.isWhitespace }.count >= 4 || leader.contains("…")
    }
}
