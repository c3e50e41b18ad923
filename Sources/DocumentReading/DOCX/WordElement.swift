/// The elements that reading a Word document acts on, by their folded prefix and name.
///
/// Everything else is stepped over with all that is in it, except in drawings, where text boxes may lie at any
/// depth.
enum WordElement: String {
    case other = ""

    // The document, its stories and their blocks (ECMA-376 part 1, clauses 17.2 to 17.4, 17.10, 17.11)
    case document = "w:document", body = "w:body", header = "w:hdr", footer = "w:ftr"
    case footnotes = "w:footnotes", endnotes = "w:endnotes", footnote = "w:footnote", endnote = "w:endnote"
    case paragraph = "w:p", paragraphProperties = "w:pPr", table = "w:tbl", alternativeFormat = "w:altChunk"
    case subdocument = "w:subDoc", section = "w:sectPr"
    case headerReference = "w:headerReference", footerReference = "w:footerReference"
    case tableGrid = "w:tblGrid", gridColumn = "w:gridCol", row = "w:tr", rowProperties = "w:trPr"
    case tableHeader = "w:tblHeader", gridBefore = "w:gridBefore", cell = "w:tc", cellProperties = "w:tcPr"
    case gridSpan = "w:gridSpan", verticalMerge = "w:vMerge", horizontalMerge = "w:hMerge"
    case deletedCell = "w:cellDel"

    // The roots of other packages, and the properties of any
    case workbook = "x:workbook", presentation = "p:presentation"
    case created = "dcterms:created", modified = "dcterms:modified", pageTotal = "ep:Pages"

    // What wraps blocks or runs and is seen through
    case contentControl = "w:sdt", contentControlContent = "w:sdtContent", customXML = "w:customXml"
    case contentControlProperties = "w:sdtPr", promptShown = "w:showingPlcHdr"
    case checkBoxControl = "w14:checkbox", checkBoxState = "w14:checked"
    case smartTag = "w:smartTag", hyperlink = "w:hyperlink", simpleField = "w:fldSimple"
    case direction = "w:dir", directionOverride = "w:bdo"
    case insertion = "w:ins", moveTo = "w:moveTo", deletion = "w:del", moveFrom = "w:moveFrom"
    case alternateContent = "mc:AlternateContent", choice = "mc:Choice", fallback = "mc:Fallback"

    // Properties of paragraphs, runs and styles
    case paragraphStyle = "w:pStyle", runStyle = "w:rStyle", numbering = "w:numPr", numberingID = "w:numId"
    case level = "w:ilvl", outlineLevel = "w:outlineLvl", frame = "w:framePr", runProperties = "w:rPr"
    case bold = "w:b", hidden = "w:vanish"
    case styles = "w:styles", style = "w:style", name = "w:name", basedOn = "w:basedOn"
    case defaults = "w:docDefaults", runDefaults = "w:rPrDefault"

    // Numbering definitions (clause 17.9)
    case numberingRoot = "w:numbering", abstractList = "w:abstractNum", list = "w:num"
    case abstractListID = "w:abstractNumId", listStyleLink = "w:numStyleLink", styleLink = "w:styleLink"
    case listLevel = "w:lvl", start = "w:start", numberFormat = "w:numFmt", levelText = "w:lvlText"
    case legalNumbering = "w:isLgl", levelRestart = "w:lvlRestart", pictureBullet = "w:lvlPicBulletId"
    case levelOverride = "w:lvlOverride", startOverride = "w:startOverride"

    // What stands in a run (clause 17.3.3)
    case run = "w:r", text = "w:t", deletedText = "w:delText", fieldCode = "w:instrText", tab = "w:tab"
    case positionedTab = "w:ptab", lineBreak = "w:br", carriageReturn = "w:cr"
    case recordedPageBreak = "w:lastRenderedPageBreak"
    case noBreakHyphen = "w:noBreakHyphen", symbol = "w:sym", fieldCharacter = "w:fldChar"
    case formField = "w:ffData", textInput = "w:textInput", checkBox = "w:checkBox", dropDown = "w:ddList",
        listEntry = "w:listEntry"
    case result = "w:result", checked = "w:checked", defaultValue = "w:default"
    case footnoteReference = "w:footnoteReference", endnoteReference = "w:endnoteReference"
    case commentReference = "w:commentReference", ruby = "w:ruby", rubyBase = "w:rubyBase"

    // Drawings and objects
    case drawing = "w:drawing", picture = "w:pict", object = "w:object", textBox = "w:txbxContent"
    case blip = "a:blip", imageData = "v:imagedata", embeddedObject = "o:OLEObject", chart = "c:chart"
    case diagram = "dgm:relIds", drawingParagraph = "a:p", drawingText = "a:t", drawingBreak = "a:br"

    // Formulas (clause 22.1)
    case formula = "m:oMath", formulaParagraph = "m:oMathPara", formulaText = "m:t"
    case denominator = "m:den"
}
