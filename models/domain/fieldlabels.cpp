// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/labels.h"

#include <QCoreApplication>
#include <QHash>

namespace Plimsoll {

namespace {

struct FieldText {
    const char *field;
    const char *text;
};

constexpr FieldText texts[] = {
    {"title", QT_TRANSLATE_NOOP("Fields", "Title")},
    {"time_zone", QT_TRANSLATE_NOOP("Fields", "Time zone")},
    {"calendar", QT_TRANSLATE_NOOP("Fields", "Calendar")},
    {"first_day_of_week", QT_TRANSLATE_NOOP("Fields", "First day of the week")},
    {"note", QT_TRANSLATE_NOOP("Fields", "Note")},
    {"name", QT_TRANSLATE_NOOP("Fields", "Name")},
    {"holiday_region", QT_TRANSLATE_NOOP("Fields", "Holiday region")},
    {"monday", QT_TRANSLATE_NOOP("Fields", "Monday")},
    {"tuesday", QT_TRANSLATE_NOOP("Fields", "Tuesday")},
    {"wednesday", QT_TRANSLATE_NOOP("Fields", "Wednesday")},
    {"thursday", QT_TRANSLATE_NOOP("Fields", "Thursday")},
    {"friday", QT_TRANSLATE_NOOP("Fields", "Friday")},
    {"saturday", QT_TRANSLATE_NOOP("Fields", "Saturday")},
    {"sunday", QT_TRANSLATE_NOOP("Fields", "Sunday")},
    {"start_date", QT_TRANSLATE_NOOP("Fields", "First day")},
    {"end_date", QT_TRANSLATE_NOOP("Fields", "Last day")},
    {"hours", QT_TRANSLATE_NOOP("Fields", "Hours")},
    {"product", QT_TRANSLATE_NOOP("Fields", "Product")},
    {"state", QT_TRANSLATE_NOOP("Fields", "State")},
    {"anchor", QT_TRANSLATE_NOOP("Fields", "Counts from")},
    {"release", QT_TRANSLATE_NOOP("Fields", "Release")},
    {"kind", QT_TRANSLATE_NOOP("Fields", "Kind")},
    {"actual", QT_TRANSLATE_NOOP("Fields", "Done on")},
    {"commitment", QT_TRANSLATE_NOOP("Fields", "Commitment")},
    {"rule", QT_TRANSLATE_NOOP("Fields", "Rule")},
    {"pinned", QT_TRANSLATE_NOOP("Fields", "Pinned date")},
    {"anchor_edge", QT_TRANSLATE_NOOP("Fields", "Edge")},
    {"offset_amount", QT_TRANSLATE_NOOP("Fields", "Offset")},
    {"offset_unit", QT_TRANSLATE_NOOP("Fields", "Offset unit")},
    {"calendars", QT_TRANSLATE_NOOP("Fields", "Calendars")},
    {"calendar_mode", QT_TRANSLATE_NOOP("Fields", "Calendar mode")},
    {"snap_weekday", QT_TRANSLATE_NOOP("Fields", "Weekday")},
    {"snap_direction", QT_TRANSLATE_NOOP("Fields", "Weekday direction")},
    {"avoidance", QT_TRANSLATE_NOOP("Fields", "Windows")},
    {"span", QT_TRANSLATE_NOOP("Fields", "Length")},
    {"span_unit", QT_TRANSLATE_NOOP("Fields", "Length unit")},
    {"deadline_zone", QT_TRANSLATE_NOOP("Fields", "Deadline")},
    {"deadline_time", QT_TRANSLATE_NOOP("Fields", "Deadline time")},
    {"public_title", QT_TRANSLATE_NOOP("Fields", "Public title")},
    {"audiences", QT_TRANSLATE_NOOP("Fields", "Audiences")},
    {"owners", QT_TRANSLATE_NOOP("Fields", "Owners")},
    {"needed_people", QT_TRANSLATE_NOOP("Fields", "Needed people")},
    {"needed_skills", QT_TRANSLATE_NOOP("Fields", "Needed skills")},
    {"import_key", QT_TRANSLATE_NOOP("Fields", "Import key")},
    {"hard", QT_TRANSLATE_NOOP("Fields", "Hard")},
    {"start_milestone", QT_TRANSLATE_NOOP("Fields", "Starts at")},
    {"start_offset", QT_TRANSLATE_NOOP("Fields", "Start offset")},
    {"end_milestone", QT_TRANSLATE_NOOP("Fields", "Ends at")},
    {"end_offset", QT_TRANSLATE_NOOP("Fields", "End offset")},
    {"everyone", QT_TRANSLATE_NOOP("Fields", "Everyone")},
    {"team", QT_TRANSLATE_NOOP("Fields", "Team")},
    {"person", QT_TRANSLATE_NOOP("Fields", "Person")},
    {"deputy", QT_TRANSLATE_NOOP("Fields", "Deputy")},
    {"email", QT_TRANSLATE_NOOP("Fields", "E-mail")},
    {"customer", QT_TRANSLATE_NOOP("Fields", "Customer")},
    {"sequence", QT_TRANSLATE_NOOP("Fields", "Sequence")},
    {"created", QT_TRANSLATE_NOOP("Fields", "Created")},
    {"modified", QT_TRANSLATE_NOOP("Fields", "Modified")},
    {"content_hash", QT_TRANSLATE_NOOP("Fields", "Content")},
    {"removed", QT_TRANSLATE_NOOP("Fields", "Removed")},
    {"last_content", QT_TRANSLATE_NOOP("Fields", "Last content")},
};

} // namespace

QString fieldLabel(const char *table, const char *field)
{
    // The anchor of a release is its go-live; that of a milestone is what it counts from.
    if (qstrcmp(table, "release") == 0 && qstrcmp(field, "anchor") == 0)
        return QCoreApplication::translate("Fields", "Anchor");
    for (const auto &known : texts) {
        if (qstrcmp(known.field, field) == 0)
            return QCoreApplication::translate("Fields", known.text);
    }
    return QString::fromLatin1(field);
}

} // namespace Plimsoll
