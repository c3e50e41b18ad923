/// The days on which a file says that it was made and last changed, as the program that wrote it put them there.
///
/// They tell of the file, not of the policy: a policy of 2015 that was saved again yesterday has yesterday's date.
package struct DocumentDates: Equatable, Sendable {
    /// The day it was made; `nil` where the file does not say, or says no day of the calendar.
    package var created: CalendarDate?
    /// The day it was last changed; `nil` as for `created`.
    package var modified: CalendarDate?

    /// See the properties for what each value means.
    package init(created: CalendarDate? = nil, modified: CalendarDate? = nil) {
        self.created = created
        self.modified = modified
    }
}
