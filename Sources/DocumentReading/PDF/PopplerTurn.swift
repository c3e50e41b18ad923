import CPopplerGLib

/// How a page is turned. Poppler gives the places of annotations as they are on the turned page, and those of form
/// fields as if it were not turned; and it does not say how it is.
enum PopplerTurn: CaseIterable {
    case none, quarter, half, threeQuarters

    /// The turn that puts the fields of a page where their annotations are.
    ///
    /// - Parameter page: a page of poppler's, which stays the caller's.
    init(of page: OpaquePointer, fields: UnsafeMutablePointer<GList>?) {
        self = .none
        var width = 0.0
        var height = 0.0
        poppler_page_get_size(page, &width, &height)
        let list = poppler_page_get_annot_mapping(page)
        defer { poppler_page_free_annot_mapping(list) }
        var places: Set<Corner> = []
        for item in PopplerList<PopplerAnnotMapping>(list) {
            guard let note = item.pointee.annot,
                poppler_annot_get_annot_type(note) == POPPLER_ANNOT_WIDGET
            else { continue }
            places.insert(Corner(item.pointee.area))
        }
        let some = PopplerList<PopplerFormFieldMapping>(fields).prefix(20).map(\.pointee.area)
        let fitting = Self.allCases.map { turn in
            some.count { places.contains(Corner(turn.place($0, width: width, height: height))) }
        }
        guard let most = fitting.max(), most > 0, let first = fitting.firstIndex(of: most) else { return }
        self = Self.allCases[first]
    }

    /// Where an area of the page as it is in the file stands once it is turned; both from the bottom left.
    func place(_ area: PopplerRectangle, width: Double, height: Double) -> PopplerRectangle {
        switch self {
        case .none: area
        case .quarter:
            PopplerRectangle(x1: area.y1, y1: height - area.x2, x2: area.y2, y2: height - area.x1)
        case .half:
            PopplerRectangle(
                x1: width - area.x2, y1: height - area.y2, x2: width - area.x1, y2: height - area.y1)
        case .threeQuarters:
            PopplerRectangle(x1: width - area.y2, y1: area.x1, x2: width - area.y1, y2: area.x2)
        }
    }

    /// The middle of an area, to two points.
    private struct Corner: Hashable {
        let across: Int
        let down: Int

        init(_ area: PopplerRectangle) {
            across = Int(max(-1e6, min(1e6, (area.x1 + area.x2) / 4)).rounded())
            down = Int(max(-1e6, min(1e6, (area.y1 + area.y2) / 4)).rounded())
        }
    }
}
