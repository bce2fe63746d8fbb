<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name></name>
    <message>
        <source>%1 is not a Plimsoll plan; choose a file that Plimsoll has written, or import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged at its beginning; it is left as it is, open a backup of it or rescue what can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not opened because the file %2 beside it could make other files be changed; move that one away if you do not know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1; check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file; choose a plan file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 2 GiB, which no plan is; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be read by you; ask its owner for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this step in %1; nothing was changed, close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read or written because its disk reports an error; nothing was changed, check the disk and try again or save a copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was moved, replaced or removed by another program; nothing was changed there, save a copy to keep this plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a step that was interrupted and has to be taken back first, but it may only be read here; copy the file and the one that ends in -journal to a folder where you may write, and open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may only be read, or its folder does; nothing was changed, save a copy elsewhere to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use by another program right now; nothing was changed, try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with %1 is full; nothing was changed, make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged; it is left as it is, open a backup of it or rescue what can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened; check that it is still there and that you may read it and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking %1 takes too long, as it does with damaged or hostile files; it is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is too long to be kept in %1; shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot hold this value; nothing was changed (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be used; it is left as it is (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BottomPanel</name>
    <message>
        <source>Hide the panel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarEditor</name>
    <message>
        <source>New milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Nothing is planned yet: put the first milestone on a day, and the calendar grows around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New M&amp;ilestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 milestones shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarPane</name>
    <message>
        <source>First year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays and other exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holiday region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No public holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarsDialog</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for the whole plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars and holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (plan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellEdit</name>
    <message>
        <source>Choose a date (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from the list (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Standard output can&apos;t be written; free space where it leads to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an action, a milestone, a release or a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search actions and objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Choose a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayPopup</name>
    <message>
        <source>Everything on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentSession</name>
    <message>
        <source>Untitled plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find an action or object…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Take over the holidays of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 of %2 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go-live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamp calendar entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExceptionDialog</name>
    <message>
        <source>Holiday or other exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First day:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last day:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hours worked:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Write calendars, the text twin or tables of a plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan file, or &quot;sample&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a calendar; &quot;-&quot; is standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole plan as text; &quot;-&quot; is standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write every table, and the timetable, into a folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>&amp;Publish a calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Calendar of the whole plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan as &amp;text (JSON)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tables (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the plan as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text twins of plans (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tables exported to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>%1 is the plan itself; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holiday region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekday direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Plimsoll plans (*.plimsoll)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sa&amp;mple plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;vert to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the last plan at start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is on disk already; a backup point was made at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plan as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan with its history (*.plimsoll)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan without history, nothing deleted in it (*.plimsoll)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to %1, without history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverted; Undo or “Revert to…” takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Plimsoll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Plimsoll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plimsoll %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans releases: dates that follow rules, people who are really there, calendars that everybody can subscribe to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Icons by the KDE Breeze authors, under the GNU Lesser General Public License, version 3 or later. Built with Qt %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Choose a step to go back, or forward, to it. The plan is kept as it is at the chosen step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IcsExport</name>
    <message>
        <source>The calendar is to hold one %1 only, which is no longer in the plan; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Bring a table of milestones, windows, people, roles or holidays into a plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table, a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>As the data tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn fixed dates into &amp;rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Pasted Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones of a release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows: blackouts, freezes, events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays of a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rows are:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Product:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;elease:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Anchor:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Calendar:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows are told apart &amp;by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day first: 03/04 is 3 April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Month first: 03/04 is 4 March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the data tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say above which order the dates are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 unchanged, %4 skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release counts from “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that are not imported: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportMapping</name>
    <message>
        <source>Not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows from the dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsertCommands</name>
    <message>
        <source>&amp;Milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Window (blackout, freeze, event)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Release…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release &amp;like another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Product…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the product:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinksPanel</name>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is linked with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListField</name>
    <message>
        <source>Choose from a list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Draft, all changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Plimsoll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plimsoll</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Columns of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MilestoneDrag</name>
    <message>
        <source>1 other follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 others follow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MilestoneForm</name>
    <message>
        <source>Reads: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal: no audience is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers are not told: it has no public title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and last of %1 milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1; %2 here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MilestoneMenu</name>
    <message>
        <source>Mark Done on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark &amp;Done Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove %1 Milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;Milestone on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the &amp;Rule’s Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin to This Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MilestoneModel</name>
    <message>
        <source>T−</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New milestone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MilestonesPage</name>
    <message>
        <source>Add milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window was added; its days and name stand in the inspector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick off %1 milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones belong to a release, and there is none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No milestone holds these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This release has no milestones yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MiniMonth</name>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthAccessible</name>
    <message>
        <source>Row %1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthPainter</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>Make a plan: empty, from the sample or from a template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to make; one that is there is never overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to begin with: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word &quot;sample&quot; stands for the sample plan; give the new plan another name, such as sample.plimsoll.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from needs a name; there is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPlan</name>
    <message>
        <source>Monday to Friday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewReleaseDialog</name>
    <message>
        <source>New Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Like:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Anchor on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates of the new release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of the new release, such as its version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 milestones follow their rules to these dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Notes for the team; never published.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeTable</name>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of the rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PicturesCommand</name>
    <message>
        <source>Write one picture of each view of PLAN into FOLDER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan, or &quot;sample&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the pictures go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the dark colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels for each unit of length, 1 or 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--scale takes a factor from 1 to 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanArgument</name>
    <message>
        <source>The sample plan can only be read; &quot;plimsoll new PLAN --from sample&quot; makes a copy that can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanBar</name>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanCommands</name>
    <message>
        <source>Plan &amp;settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Calendars and holidays…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a schedule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn dates into &amp;rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Learn rules from past cycles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported; Undo takes it back in one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no release yet whose dates could follow rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no release yet whose rules could be learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is sound: every page, every reference, every step of its history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanStatusBar</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the undo history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is wrong with the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanWatch</name>
    <message>
        <source>Save a Copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plimsoll</name>
    <message>
        <source>Usage: plimsoll [PLAN]
       plimsoll COMMAND [OPTIONS] …

Plimsoll plans releases. Without a command it opens its window, on PLAN where one is named.
The word &quot;sample&quot; stands for a fresh, read-only copy of the sample plan wherever a PLAN is read.

Commands:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
&quot;plimsoll COMMAND --help&quot; tells the options of a command.

Exit codes: 0 done, or a sound plan without problems; 1 verify found problems in a sound plan;
2 bad input, or a file that is not sound; 3 the plan is open elsewhere and can&apos;t be written.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: plimsoll %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the options of this command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &quot;plimsoll %2 --help&quot; tells the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;plimsoll %1&quot; takes %2 arguments, not %3; &quot;plimsoll %1 --help&quot; tells which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs the name of what to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to export is named; add --ics FILE, --json FILE or --csv FOLDER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one export can go to standard output; give the other a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--product, --release, --kind, --team and --audience limit a calendar; add --ics FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the plan itself; export to another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add --date-order dmy or --date-order mdy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--map takes a heading and a field, as in --map &quot;Due by=start&quot;, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field of a row; there is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rows are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product, made where it is missing; else the plan&apos;s only one, else what the file tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release, made where it is missing; else a column, the milestone that ends in &quot;released&quot;, or the file&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title of the release&apos;s anchor; else the last go-live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading of the column that tells rows apart; else a column &quot;key&quot; or &quot;id&quot;, else the title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the fixed dates into rules that count from the anchor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How 03/04/2026 is meant: dmy or mdy; else what other dates of the file prove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a column holds, such as &quot;Due by=start&quot;; may be given several times. Fields: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For holidays: the working calendar, made where it is missing; else the plan&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell what would change, and change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the rows are: --as with one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that can be imported; --as takes one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--date-order takes dmy (day first) or mdy (month first), not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder for the sample plan could be made in %1; free some space there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot; in the plan; %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several products have a release &quot;%1&quot;; name the product, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only milestones of this kind: freeze, gate, build, go-live …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what this team owns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what this audience is told, in its wording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarterly product release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One release a quarter: planning, freezes, release candidates, go/no-go, go-live and review, with a year-end blackout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train with monthly patch releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feature release, then a patch release each month, each with its own cut-off, candidate and go-live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;; there is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is now %1; the damaged file was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rescued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything could be read and is now in %1; the damaged file was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be read is now in %1; the damaged file was kept. Missing: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the backup of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 milestones selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 milestones selected, 1 working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 milestones selected, %2 working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%n more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hangs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows that hang on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anchor of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days off are kept with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days off are kept with it; holidays of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers see public titles only, never notes, owners or reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>ReleaseState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <comment>ReleaseState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>ReleaseState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <comment>MilestoneKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <comment>MilestoneKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze</source>
        <comment>MilestoneKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate</source>
        <comment>MilestoneKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build</source>
        <comment>MilestoneKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announcement</source>
        <comment>MilestoneKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go-live</source>
        <comment>MilestoneKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of life</source>
        <comment>MilestoneKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>MilestoneState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>MilestoneState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>MilestoneState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>MilestoneState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentative</source>
        <comment>Commitment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed</source>
        <comment>Commitment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned to a date</source>
        <comment>RuleKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows a milestone</source>
        <comment>RuleKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <comment>AnchorEdge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <comment>AnchorEdge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days</source>
        <comment>OffsetUnit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar days</source>
        <comment>OffsetUnit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks</source>
        <comment>OffsetUnit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <comment>OffsetUnit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All calendars work</source>
        <comment>CalendarMode</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any calendar works</source>
        <comment>CalendarMode</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or earlier</source>
        <comment>SnapDirection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or later</source>
        <comment>SnapDirection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest</source>
        <comment>SnapDirection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <comment>Avoidance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move earlier</source>
        <comment>Avoidance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move later</source>
        <comment>Avoidance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All day</source>
        <comment>DeadlineZone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a time zone</source>
        <comment>DeadlineZone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC</source>
        <comment>DeadlineZone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anywhere on Earth</source>
        <comment>DeadlineZone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blackout</source>
        <comment>WindowKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze</source>
        <comment>WindowKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance</source>
        <comment>WindowKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <comment>WindowKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working calendar</source>
        <comment>record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day off</source>
        <comment>record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <comment>record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <comment>record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone</source>
        <comment>record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <comment>record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <comment>record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <comment>record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <comment>record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill</source>
        <comment>record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <comment>record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar entry</source>
        <comment>record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1 needs a name; type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the %1 &quot;%2…&quot; is longer than %3 characters; shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a %1 contains a character that no text may hold; type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note of %1 is longer than %2 characters; shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date %1 of %2 is outside 1970 to 2199; type a date in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names the time zone &quot;%2&quot;, which is not known; choose one from the list, such as Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is pinned but has no date; type one, or let it follow another milestone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 follows another milestone but names none; choose the milestone that it counts from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 counts from itself; choose another milestone to count from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offset of %1 is beyond %2; type a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length of %1 must be between 0 and %2; type another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length of %1 is counted in days or weeks, not hours; choose another unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weekday that %1 falls on must be one from Monday to Sunday; choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan has one settings record; this one has another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day of the week must be one from Monday to Sunday; choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title of the plan is longer than %1 characters; shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours of a day in calendar %1 must be between 0 and 24; type another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar %1 has no working day; give at least one day hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day off %1 belongs to no calendar; choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day off %1 needs a first and a last day; type both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day of %1 is before its first day; swap them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours of %1 must be between 0 and 24; type another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The anchor of release %1 belongs to another release; choose one of its own milestones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to no release; choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is done but has no date on which it was; type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no first day; type a date or choose a milestone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no last day; type a date or choose a milestone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An offset of %1 is beyond %2 days; type a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calendar entry has a sequence number below 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refers to a %2 that does not exist; choose another or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has changed in the meantime; look at it again and repeat the edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the day of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved from %1 to a %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved from %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved from %1 to stay out of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These count from each other in a circle: %1. Pin one of them to a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts, over others, from itself; pin it to a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no date. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no date, because %2 has none; give that one a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no date, because its calendars leave no working day to land on; choose other calendars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would fall outside 1970 to 2199; choose a smaller offset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be moved, because %2 that it counts from has no date; give that one a date, or pin this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be on %2 by its rule; choose another day, or pin it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be on %2, because it stays out of windows and that day lies in one; choose another day, or let it stay in the inspector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 milestones to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A milestone needs a date; type one such as 2026-07-22, fri or +2w.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is done, on one day; set it back to planned before you change its length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot end before it starts%2; type a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 end on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 milestones end on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These milestones of %1 have no date, because they count from each other in a circle: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin one of them to a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no date, because the milestone that it counts from is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another milestone to count from, or pin it to a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no date, because %2, which it counts from, has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 milestones of %2 have no date, because what they count from has none: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a date to what they count from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no date, because its calendars leave no working day to land on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other calendars or a smaller offset for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no date, because its rule leads outside the years 1970 to 2199.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller offset or another date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends before it starts, so that it has no dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a later end or an earlier start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no dates, because it leads outside the years 1970 to 2199.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose smaller offsets or other dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no dates, because the milestone that it hangs on has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give that milestone a date, or type the window&apos;s dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 falls on %2, a day off (%3), when nobody is there to watch it or to roll it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to a working day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 falls on %2, right before the weekend, when nobody is there to roll it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 falls on %2, the day before %3, when nobody is there to roll it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to a day with a working day after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 falls on %2, a day off of its calendar (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to a working day, or count it in working days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 milestones of %2 fall on days off of their calendars, the first on %3: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move them to working days, or count them in working days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on %2, inside the blackout %3, which lasts from %4 to %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it, or let its rule stay out of windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on %2, after %3 on %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it ahead of %1, or give it another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody owns %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the role that owns it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 milestones of %2 have no owner, the next on %3: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the roles that own them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody fills the role %1, which next owns %2 on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person for the role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is needed for %2 on %3, which is a day off for them (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the milestone, or choose somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a public title, but no audience that would read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose its audiences, or clear the public title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is meant for the customers %2, but has no public title, so that they do not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the title that they may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no anchor, so that its schedule cannot be counted or moved as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make its go-live the anchor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the anchor of %2, is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another anchor, or cancel the release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 counts from %3, which is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it count from another milestone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there more than once: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of them another title, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 have the same import key “%3”, so that the next import would change only one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of them another key, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar %1 holds no public holidays of %2, but milestones count by it until %3; holidays would pass for working days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the holidays of these years into the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was due on %2 and is still planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark it as done or missed, or move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 milestones of %2 are past and still planned, from %3 on %4 to %5 on %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark them as done, or the release as released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on %2, within two weeks, and is still tentative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit to the date, or move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was missed; it was to be on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan it for another day, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is said to be done on %2, which is yet to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the day on which it was done, or set it back to planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was done on %2, but the release is still planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark %1 as released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release to copy is gone; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release %1 has no anchor with a date to count from; choose its go-live as the anchor first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new release needs a name; type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of the new release must lie between 1970 and 2199; type another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a release %1 already; type another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no date now; give it one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other milestone that %1 could follow; add one to its release first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin %1 milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the date of %1 into a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn %1 dates into rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a milestone that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the day of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To compare cycles, choose two releases or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the releases to compare is gone; choose the releases again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release %1 has no anchor with a date; choose its go-live as the anchor first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 milestones come %2 earlier against the anchor in %3 than in %4, all alike: their distances to each other are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 milestones come %2 later against the anchor in %3 than in %4, all alike: their distances to each other are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can hang on the first of them, “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 it comes %2 after “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, with no outside event between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, with %2 between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So it waits for outside events: give it a longer distance where one lies in that gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window needs a first and a last day; type one such as 2026-07-22, fri or +2w.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hangs on a milestone that has no date; give that one a date first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a spreadsheet or archive, not a CSV file; save the sheet as CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a database or a plan, not a CSV file; open it instead of importing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a PDF document, not a CSV file; copy the table into a spreadsheet and save it as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a web page or XML, not a CSV file; copy the table into a spreadsheet and save it as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a calendar (iCal), not a CSV file; choose a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is empty; choose one with a row of headings and at least one row below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1; split it into smaller ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder; choose a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1; check its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read (%2); check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds too much text for a table; copy fewer rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can mean day/month or month/day; say which order the file uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no year; write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a day that does not exist; correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is outside 1970 to 2199; correct the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” ends before it starts; swap the two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no day; write the date when it is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names only a month; write the day when it is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date; write it like 2026-07-22.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” falls on a %2; check the weekday or the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names a week; its Monday was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no milestone “%1” to be the anchor; choose the title of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rules were learnt for %1, as it has no anchor; name the milestone that the others count from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names the same as row %1; leave one of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is longer than 500 characters; shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone “%1” is not known and was left out; write a name such as Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “%1”; the file has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of the file holds names; give it a row of headings with “name”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of the file holds dates; give it a heading such as “date” or “start”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of the file holds titles; give it a row of headings such as “milestone,owner,date”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is chosen for the titles; choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not JSON from line %1 on (%2); choose a file that Plimsoll exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This JSON is not a plan: its &quot;format&quot; is not &quot;plimsoll&quot;; choose a file that Plimsoll exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This JSON was written by a newer Plimsoll (version %1 of the format, here %2); update Plimsoll to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan lacks its &quot;version&quot;, &quot;planId&quot; or &quot;records&quot;; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table &quot;%1&quot; is not a list of records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1 stands twice in table &quot;%2&quot;; remove one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot; in a plan; remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no; type one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number; type digits such as 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number; type digits such as 7.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time of day; type one such as 18:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the choices; type one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 called &quot;%2&quot;; choose one from the list or add it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date; type one such as 2026-07-22, 22 Jul, fri, +2w or -3wd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a length; type one such as 3 days, 5wd or 2w.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of day,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a deadline; type a time, a zone or both, such as AoE, 18:00 UTC or 17:00 Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plimsoll::AudienceModel</name>
    <message>
        <source>New audience</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plimsoll::CalendarExceptionModel</name>
    <message>
        <source>New day off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plimsoll::Exporter</name>
    <message>
        <source>Tables are several files and can&apos;t go to standard output; name a folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plimsoll::ImportDates</name>
    <message>
        <source>Dates such as %1 can mean day/month or month/day, and the file uses both; write them like 2026-07-22.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates such as %1 can mean day/month or month/day, and no date of the file proves which; say which order it uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no date; write one if it is a milestone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length “%1” is not one like “3 days” and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends on %1, before it starts; swap the two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zone “%1” is not known and was left out; write AoE, UTC or a name such as Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time “%1” is not one like 18:00 and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone %1 is not known here; the plan&apos;s was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates such as “%1” were read as day/month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates such as “%1” were read as month/day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates without a year were taken in the year that fits the rows around them; check the first and the last.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plimsoll::Importer</name>
    <message>
        <source>The table has several columns of dates; each of these dates was taken as a milestone of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row tells which release this is; it was called “%1” after the file. Rename it, or name the release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column that looks like a key was not used as one, as it only numbers the rows or repeats; titles tell the rows apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken as outside events, not as milestones: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has headings but no row below them; add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of the table can be taken over; row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8 and was read as Windows-1252; check letters such as ä, é and –.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plimsoll::MilestoneColumns</name>
    <message>
        <source>%1 is pinned and has no offset; let it follow another milestone in the inspector first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plimsoll::Parser</name>
    <message>
        <source>Row %1 has more than %2 fields; leave out columns or choose another delimiter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation mark that opens in row %1 is never closed; add the closing one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In row %1 text follows a closing quotation mark; write quotation marks inside a cell twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 has a cell longer than %2 characters; shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 contains a character that no text may hold (NUL); save the table again as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plimsoll::PersonModel</name>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plimsoll::Photographer</name>
    <message>
        <source>The picture %1 can&apos;t be written; check the folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plimsoll::Placement</name>
    <message>
        <source>Add release %1 like %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plimsoll::PlanDocument</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That step is no longer in the undo history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plimsoll::ProblemList</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plimsoll::ProductModel</name>
    <message>
        <source>New product</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plimsoll::ReleaseModel</name>
    <message>
        <source>New release</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plimsoll::Report</name>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 unchanged, %4 skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed, as this is a dry run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anchor: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No milestone goes live, so there is no anchor; --anchor names one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that were not imported: %1; --map says what one holds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plimsoll::RoleModel</name>
    <message>
        <source>New role</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plimsoll::RowApplier</name>
    <message>
        <source>The kind “%1” is not known; it was guessed from the title.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plimsoll::RowReader</name>
    <message>
        <source>The row has no title; write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state “%1” is not known and was left out; write planned, done, missed or cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date falls on a %1, not on a %2; check which is right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plimsoll::ScheduleMerge</name>
    <message>
        <source>Nothing tells which release it belongs to; name the release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key “%1” is that of row %2 already; give each row its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind “%1” is not known; it was guessed from the title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is done already; its date was left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plimsoll::SkillModel</name>
    <message>
        <source>New skill</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plimsoll::TeamModel</name>
    <message>
        <source>New team</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plimsoll::WorkingCalendarModel</name>
    <message>
        <source>New calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plimsoll::edits</name>
    <message>
        <source>Tick off %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick off %1 milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen %1 milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 the anchor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for problems…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outdated; looking again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalTable</name>
    <message>
        <source>Milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In past cycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed rules</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Nothing has changed for subscribers: %1 events are as they were published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribers will see %1 new, %2 changed, %3 cancelled, %4 unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can be opened by every calendar program, or put where people subscribe to it. Publishing it again moves events instead of adding them twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Product:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Release:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Team:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Audience:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones and windows of all kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event fits this choice; the file would be an empty calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new file with 1 event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new file with %1 events.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordCsv</name>
    <message>
        <source>The folder %1 could not be made; choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordDelegate</name>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordHistory</name>
    <message>
        <source>(gone)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordHistoryPanel</name>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged since the plan was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordTableModel</name>
    <message>
        <source>%1 is computed and cannot be typed; change what it follows from in the inspector.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordTableView</name>
    <message>
        <source>Edit cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export table as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added; the filter hides it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export table as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>A record of table &quot;%1&quot; has no usable id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field &quot;%1&quot; of record %2 in table &quot;%3&quot; has a value that it cannot hold.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>New release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a product, new or known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, as titles show it: 1.38</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Product:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Release:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go-live:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add release</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReleaseForm</name>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No anchor yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the milestone that the release is counted from, normally its go-live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its anchor has no date; give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no milestones yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 milestones, %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn dates into rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn rules from past cycles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New release like this…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReleaseModel</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>There is no backup of this plan that can be read; try to save what the file still holds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RevertDialog</name>
    <message>
        <source>Backup before the first change of a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup point made with Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup before a newer version changed the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup before an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the plan shall be again. That is one more step: nothing that was done since is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a step of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet; the first one is made with the first change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert to the state of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Turn Dates into Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn Rules from Past Cycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the milestone to count from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Count from:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycles to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare these &amp;cycles:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the milestone from which the others are counted, normally the go-live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All other milestones of this release follow rules already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each rule gives the date that the milestone has now, so nothing moves. When the anchor moves, they follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One cycle alone teaches nothing; import or tick another one of the same product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 milestones that all cycles have keep their distance to the anchor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 differs: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in all cycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; moved with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn 1 date into a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn %1 dates into rules</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafeFileName</name>
    <message>
        <source>The folder %1 is not there; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a link that leads out of its folder; remove it or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamplePlan</name>
    <message>
        <source>The sample plan is missing from this program; install it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScheduleImport</name>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShowCommand</name>
    <message>
        <source>Print the timetable as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan file, or &quot;sample&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no releases yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The folder %1 for backups cannot be made, so there is no backup of the plan; check the rights of the folder above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed; install it and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt and this program use two different SQLite libraries, which can damage files; install one version of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s structure is damaged (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of table &quot;%1&quot; refers to one that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table &quot;%1&quot; is not what was written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of the plan&apos;s history cannot be read; open a backup of the plan or rescue what can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of the plan&apos;s history is missing or cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of the plan&apos;s history was changed after it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan&apos;s history holds changes that belong to no step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1 of table &quot;%2&quot; is not what step %3 of the plan&apos;s history made it; the history cannot be followed further back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file %1 already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written to its folder; check that it exists, that you may write there and that there is room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record in table &quot;%1&quot; refers to one that does not exist; the plan was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy %1 did not pass its check, so it was thrown away; verify the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used any more after an error of its disk; save a copy elsewhere and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed or renamed by another program; save a copy to keep this plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was replaced by another program; save a copy to keep this plan, or open the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by another program; nothing was written, read it again or save a copy of this plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may read %1 but not change it; save a copy to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write to the folder of %1, so it is only read; save a copy elsewhere to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1 any more; check the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file can be made in the folder of %1, so the plan is only read; make room there or save a copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open for %2 on the machine %3, so it is only read here; close it there, or remove the file %4 if it is not open there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open for %2 on %3 (process %4), so it is only read here; close it there to change it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open elsewhere, so it is only read here; close it there to change it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was last used by another program that keeps changes in a second file (%1-wal); let that program close it first, or have Plimsoll convert a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has to be converted before it is read; open it for writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table &quot;%1&quot; in %2 is not what was written there, as happens when a disk fails; open a backup of the plan or rescue what can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies where changes cannot be made safely; copy it to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds tables or other parts that Plimsoll did not make, so it is not opened; import its data into a new plan instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not say which plan it is; open a backup of it or rescue what can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made with Plimsoll %2, which this version cannot read; update Plimsoll to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a later version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made with a newer version of Plimsoll, so it is only read; update Plimsoll to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is of an older version and was not brought to this one, because no backup of it could be made: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged; it is left as it is, open a backup of it or rescue what can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of table &quot;%1&quot; in %2 refers to one that is not there; open a backup of the plan or rescue what can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of %1 has no step %2 to go back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be brought to this version of Plimsoll; it is left as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the file to a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, record %1 of table &quot;%2&quot;: it holds a value that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; of record %2 in table &quot;%3&quot; of %4 holds a value that no version of this program writes; open a backup of the plan or rescue what can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1 of table &quot;%2&quot; did not come back from the file as it was written; nothing was changed, check the disk and the memory of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1 of table &quot;%2&quot; is not in the file any more; nothing was changed, open the plan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be copied to be rescued; make room in the folder for temporary files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that belong to no table of a plan were left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program sqlite3 is needed to rescue %1; install it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescuing %1 takes too long; open a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the file whose table cannot be told were left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, record %1 of &quot;%2&quot;: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lost a reference to a record that is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan&apos;s identity was lost, so calendars that were published before will show its dates a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open; close it before you rescue it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be read from %1 any more; open a backup of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of the plan is not taken over: steps from before cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was opened for reading only; open it again to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open now, so no copy can take its name; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open for %2 on %3, so no copy can take its name; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup %1 is damaged (%2); choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be taken back to a single file; it is left as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not opened because what stands beside it as %1-wal is not a file of its own; move that one away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open in another program that keeps changes in a second file; close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room to convert %1; make room in its folder and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be replaced by its converted copy; it is left as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>Fit widths to the contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the usual columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableEditing</name>
    <message>
        <source>Paste %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste into %1 cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down %1 cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear %1 cells</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleEditor</name>
    <message>
        <source>Title of the milestone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>Check the file&apos;s integrity, then the plan for problems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>&amp;Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo &amp;history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Plan a release that holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates that follow rules, people who are really there, and a calendar that everybody can subscribe to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A real Kubernetes cycle with 38 dates. Try everything; it is a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV file or a table from a spreadsheet becomes a plan with rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New empty plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, not saved under a name yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowForm</name>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ends of windows are counted in days or weeks; type one such as 3 or 2w.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fixed date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would end before it starts; move one of its ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A milestone that it hangs on has no date; give that one a date, or choose a fixed date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowModel</name>
    <message>
        <source>The window ends before it begins; move one of its ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An end of the window hangs on a milestone that has no date; give that one a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkingCalendarModel</name>
    <message>
        <source>Holidays and exceptions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriteFile</name>
    <message>
        <source>%1 could not be written (%2); choose another place, or make room there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder; name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
