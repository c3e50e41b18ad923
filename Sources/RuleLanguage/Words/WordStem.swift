/// Takes the inflection off an English word, and nothing more: `reports`, `reported` and `reporting` are `report`,
/// while `reporter` stays what it is.
///
/// The same function is applied to rules and to texts, so what it returns need not be a word; it must only be the
/// same for the forms of one word, and different for different words. Spelling in -ize is taken as -ise.
package enum WordStem {
    /// - Parameter word: one word, lower case, without apostrophes.
    package static func stem(of word: String) -> String {
        if let irregular = IrregularForms.stems[word] { return irregular }
        var letters = Array(word.utf8)
        guard letters.count > 3, letters.allSatisfy({ $0 < 0x80 }) else { return word }
        foldBritishSpelling(&letters)
        stripPlural(&letters)
        stripVerbEnding(&letters)
        // A short word keeps its e, so that “note” does not become “not”.
        if letters.count > 4, letters.last == UInt8(ascii: "e") { letters.removeLast() }
        if letters.count > 2, letters.last == UInt8(ascii: "y") {
            letters[letters.count - 1] = UInt8(ascii: "i")
        }
        return String(decoding: letters, as: UTF8.self)
    }

    /// Whether a word, in lower case, has the form of a past participle.
    package static func isParticiple(_ word: String) -> Bool {
        let letters = word.utf8
        return letters.count > 4 && letters.suffix(2).elementsEqual("ed".utf8) && word.count > 4
            || IrregularForms.participles.contains(word)
    }

    private static func ends(_ letters: [UInt8], _ suffix: StaticString) -> Bool {
        let count = suffix.utf8CodeUnitCount
        guard letters.count >= count else { return false }
        return suffix.withUTF8Buffer { letters.suffix(count).elementsEqual($0) }
    }

    private static func foldBritishSpelling(_ letters: inout [UInt8]) {
        for index in letters.indices.dropFirst(3).dropLast()
        where letters[index] == UInt8(ascii: "z") && letters[index - 1] == UInt8(ascii: "i")
            && letters[index + 1] != UInt8(ascii: "z")
        {
            letters[index] = UInt8(ascii: "s")
        }
    }

    private static func stripPlural(_ letters: inout [UInt8]) {
        guard ends(letters, "s"), !ends(letters, "ss"), !ends(letters, "us"), !ends(letters, "is") else {
            return
        }
        if ends(letters, "sses") || ends(letters, "xes") || ends(letters, "ches") || ends(letters, "shes") {
            letters.removeLast(2)
        } else {
            letters.removeLast()
            if ends(letters, "ie"), letters.count > 4 { letters.removeLast() }
        }
    }

    private static func stripVerbEnding(_ letters: inout [UInt8]) {
        let drop: Int
        if ends(letters, "ied"), letters.count > 4 {
            letters.removeLast(2)
            return
        } else if ends(letters, "ing") {
            drop = 3
        } else if ends(letters, "ed"), !ends(letters, "eed") {
            drop = 2
        } else {
            return
        }
        let length = letters.count - drop
        guard length >= 3, letters.prefix(length).contains(where: isVowel) else { return }
        letters.removeLast(drop)
        undouble(&letters)
        if isShortWithoutE(letters, doubled: letters.count < length) { letters.append(UInt8(ascii: "e")) }
    }

    /// “filed” and “noted” come from “file” and “note”: a short verb that had no e would have doubled its last letter.
    private static func isShortWithoutE(_ letters: [UInt8], doubled: Bool) -> Bool {
        letters.count == 3 && !doubled && !isVowel(letters[0]) && isVowel(letters[1]) && !isVowel(letters[2])
            && letters[2] != UInt8(ascii: "w") && letters[2] != UInt8(ascii: "x")
    }

    /// `referr` (from “referred”) is `refer`, while `tell`, `pass` and `staff` keep both letters.
    private static func undouble(_ letters: inout [UInt8]) {
        guard letters.count > 3, let last = letters.last, letters[letters.count - 2] == last else { return }
        switch last {
        case UInt8(ascii: "l"), UInt8(ascii: "s"), UInt8(ascii: "f"), UInt8(ascii: "z"), UInt8(ascii: "e"):
            return
        default: letters.removeLast()
        }
    }

    private static func isVowel(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
            UInt8(ascii: "y"):
            true
        default: false
        }
    }
}
