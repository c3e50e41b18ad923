/// Splits a text into words.
///
/// A word is a run of letters or of digits; an apostrophe inside belongs to it, a hyphen does not. “24hrs” is two
/// words; “don’t” is `do` and `not`; a possessive ’s is dropped. A sentence ends at `.`, `?` or `!` before white
/// space, unless what stands before is an abbreviation or what follows goes on in lower case.
package struct Tokeniser {
    private var words: [Word] = []
    private var letters: [UInt8] = []
    private var start = 0
    private var end = 0
    private var runIsDigits = false
    private var gap = GapReader()

    /// The words of a text, in order.
    package static func words(in text: String) -> [Word] {
        var tokeniser = Tokeniser()
        tokeniser.words.reserveCapacity(text.utf8.count / 6)
        var offset = 0
        for scalar in text.unicodeScalars {
            let width = UTF8.width(scalar)
            tokeniser.take(scalar, at: offset, width: width)
            offset += width
        }
        tokeniser.finishWord()
        return tokeniser.words
    }

    private mutating func take(_ scalar: Unicode.Scalar, at offset: Int, width: Int) {
        switch LetterForm(scalar) {
        case .letter(let letter):
            beginLetters(at: offset)
            letters.append(letter)
            end = offset + width
        case .letters(let form):
            beginLetters(at: offset)
            letters.append(contentsOf: form)
            end = offset + width
        case .digit(let digit):
            if !letters.isEmpty, !runIsDigits { finishWord() }
            begin(at: offset, digits: true)
            letters.append(digit)
            end = offset + width
        case .apostrophe:
            if letters.isEmpty { gap.take(scalar) } else { letters.append(UInt8(ascii: "'")) }
        case .ignored:
            break
        case .separator:
            finishWord()
            gap.take(scalar)
        }
    }

    private mutating func beginLetters(at offset: Int) {
        if !letters.isEmpty, runIsDigits { finishWord() }
        begin(at: offset, digits: false)
    }

    private mutating func begin(at offset: Int, digits: Bool) {
        guard letters.isEmpty else { return }
        start = offset
        runIsDigits = digits
    }

    private mutating func finishWord() {
        guard !letters.isEmpty else { return }
        defer { letters.removeAll(keepingCapacity: true) }
        while letters.last == UInt8(ascii: "'") { letters.removeLast() }
        let surface = String(decoding: letters, as: UTF8.self)
        let word = surface.lowercased()
        let first = gap.gap(before: surface, isFirst: words.isEmpty)
        if Contraction.mayBe(word) {
            for (index, part) in Contraction.parts(of: word).enumerated() {
                append(part, gap: index == 0 ? first : .space)
            }
        } else {
            append(word, gap: first)
        }
        gap = GapReader(after: word, isFirst: start == words.first?.range.lowerBound)
    }

    private mutating func append(_ word: String, gap: Word.Gap) {
        words.append(
            Word(
                stem: WordStem.stem(of: word), range: start..<end, gap: gap,
                isParticiple: WordStem.isParticiple(word)))
    }
}

/// What a character is to the tokeniser.
private enum LetterForm {
    case letter(UInt8)
    case letters([UInt8])
    case digit(UInt8)
    case apostrophe
    case ignored
    case separator

    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A:
            self = .letter(UInt8(scalar.value))
        case 0x30...0x39:
            self = .digit(UInt8(scalar.value))
        case 0x27, 0x2018, 0x2019, 0x02BC, 0xFF07, 0x60, 0xB4:
            self = .apostrophe
        case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF, 0xFE00...0xFE0F:
            self = .ignored
        case 0xFB00: self = .letters(Array("ff".utf8))
        case 0xFB01: self = .letters(Array("fi".utf8))
        case 0xFB02: self = .letters(Array("fl".utf8))
        case 0xFB03: self = .letters(Array("ffi".utf8))
        case 0xFB04: self = .letters(Array("ffl".utf8))
        case 0xFB05, 0xFB06: self = .letters(Array("st".utf8))
        case 0..<0x80:
            self = .separator
        default:
            self = scalar.properties.isAlphabetic ? .letters(Array(String(scalar).utf8)) : .separator
        }
    }
}

/// Reads what stands between two words.
private struct GapReader {
    private var strongest = Word.Gap.space
    private var endsSentence = false
    private let word: String
    private let wordIsFirst: Bool

    init() { self.init(after: "", isFirst: false) }

    /// - Parameters:
    ///   - word: the word before the gap, in lower case.
    ///   - isFirst: whether it opens the text, where a number is a typed label (“1. Tell the lead”).
    init(after word: String, isFirst: Bool) {
        self.word = word
        wordIsFirst = isFirst
    }

    private var mayAbbreviate: Bool {
        let isNumber = word.first.map { $0.isNumber } ?? false
        return isNumber ? wordIsFirst : word.count == 1 || Self.abbreviations.contains(word)
    }

    private var pendingStop = false
    private var isQuestion = false

    mutating func take(_ scalar: Unicode.Scalar) {
        switch scalar {
        case ".", "…":
            pendingStop = true
        case "?", "!", "。":
            pendingStop = true
            isQuestion = true
        case ",": strongest = max(strongest, .comma)
        case "→", "►", "➔":
            // A flowchart's arrow leads on, whatever stop stands before it.
            strongest = max(strongest, .clause)
            pendingStop = false
            endsSentence = false
        case ";", ":", "–", "—", "•", "|", "■", "●": strongest = max(strongest, .clause)
        case " ", "\n", "\t", "\u{A0}", "\r", "\u{2028}":
            if pendingStop { endsSentence = true }
        default: break
        }
    }

    /// - Parameters:
    ///   - surface: the word after the gap, as the text has it.
    ///   - isFirst: whether no word stands before it.
    func gap(before surface: String, isFirst: Bool) -> Word.Gap {
        guard !isFirst else { return .sentence }
        guard endsSentence else { return strongest }
        let isCapital = surface.first.map { $0.isUppercase } ?? false
        if mayAbbreviate, !isQuestion, !(Self.closing.contains(word) && isCapital) { return strongest }
        let goesOn = surface.first.map { $0.isLowercase } ?? false
        return goesOn && !isQuestion ? max(strongest, .clause) : .sentence
    }

    /// Abbreviations that a sentence may end in as well, if a capital letter follows.
    private static let closing: Set<String> = ["etc", "no"]

    private static let abbreviations: Set<String> = [
        "mr", "mrs", "ms", "dr", "rev", "revd", "st", "no", "eg", "ie", "etc", "para", "paras", "tel", "ext",
        "ref", "max", "min", "vs", "cf", "approx", "hon", "prof", "fr", "sr", "jr", "inc", "ltd", "dept",
    ]
}
