// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "engine/timetable.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace Plimsoll {

struct Audience;
struct WorkItem;

/// Points under a heading; a point is one paragraph of plain text.
struct NotesSection {
    QString heading;
    QStringList points;

    friend bool operator==(const NotesSection &, const NotesSection &) = default;
};

/// The notes of one release as a draft. A value.
struct ReleaseNotes {
    QString title;
    std::vector<NotesSection> sections; ///< What customers must do comes first, then what is new, by kind.
    std::vector<WorkItemId> missing;    ///< Items for customers that say nothing to them; no part of the text for customers.

    [[nodiscard]] bool isEmpty() const { return sections.empty(); }
};

/// Finds a text of the program, by its context and its English words, in the language of whoever reads it.
using TextLookup = std::function<QString(const char *context, const char *text)>;

/// Whether customers may read of the item: it is public, more than proposed, and no list keeps it from all audiences of customers.
[[nodiscard]] bool isForCustomers(const Plan &plan, const WorkItem &item);

/// Of items that name audiences only those audiences are told. Customers get what is public and has a note for them, and what they must do for
/// anything that is public; nothing of what is only proposed. Everybody else gets all items that were not dropped, with key, team and the state of
/// the documentation. An audience without id stands for all of its kind. Headings are in the language of the program where no lookup is given.
[[nodiscard]] ReleaseNotes releaseNotes(const Plan &plan, ReleaseId release, const Audience &audience, const TextLookup &lookup = {});

/// The items of which the notes speak, by kind in their order, of one kind the greatest priority first. Customers are told of those that are public,
/// more than proposed, and say what customers get, or must do.
[[nodiscard]] std::vector<const WorkItem *> itemsOfNotes(const Plan &plan, ReleaseId release, const Audience &audience);

/// As Markdown; escape(text) keeps the marks of user text from being taken as such.
[[nodiscard]] QString markdownOf(const ReleaseNotes &notes, const std::function<QString(const QString &)> &escape);

/// The day after which the notes of a release must stand: that of its freeze of documentation, or, where it has none, of its
/// last freeze; invalid where it has none.
[[nodiscard]] QDate notesDue(const Plan &plan, const Timetable &timetable, ReleaseId release);

} // namespace Plimsoll
