// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "engine/problemlist.h"
#include "engine/problemtext.h"
#include "engine/releasenotes.h"
#include "engine/sentences.h"

#include <map>

namespace Plimsoll {

namespace {

constexpr qsizetype mostEach = 5; ///< More of one release are one problem.
constexpr const char *check = "release-note-missing";

bool lacksNote(const WorkItem &item)
{
    return item.customerNote.trimmed().isEmpty();
}

bool lacksSomething(const Plan &plan, const WorkItem &item)
{
    return isForCustomers(plan, item) && (lacksNote(item) || item.documentation == DocumentationState::Missing);
}

Finding findingOf(const WorkItem &item, QDate due)
{
    const QString text = lacksNote(item)
        ? problemText("Customers may read of %1, but nothing is written for them, and the freeze of the documentation was on %2.")
        : problemText("Customers may read of %1, but its documentation is missing, and the freeze of the documentation was on %2.");
    const QString cure = lacksNote(item) ? problemText("Write its note for customers, or say that it is not public.")
                                         : problemText("Write the documentation and say so, say that none is needed, or that the item is not public.");
    return {Severity::Warning, check, text.arg(quotedName(item), dayText(due)), cure};
}

} // namespace

void checkReleaseNotes(ProblemList &list)
{
    std::map<ReleaseId, std::vector<const WorkItem *>> lacking;
    for (const WorkItem &item : list.plan().table<WorkItem>()) {
        if (lacksSomething(list.plan(), item) && list.isLive(item.release))
            lacking[item.release].push_back(&item);
    }
    const auto dueOf = [&](ReleaseId release) { return notesDue(list.plan(), list.timetable(), release); };
    std::erase_if(lacking, [&](const auto &found) {
        const QDate due = dueOf(found.first);
        return !due.isValid() || list.today() <= due;
    });
    list.addEach(
        lacking,
        [&](const WorkItem *item) {
            const QDate due = dueOf(item->release);
            list.add(*item, item->release, due, findingOf(*item, due));
        },
        [&](const Release &release, const std::vector<const WorkItem *> &items) {
            return Finding{Severity::Warning, check,
                           problemText("%1 public items of %2 lack the note for customers or the documentation, and the freeze of the documentation was on %3.")
                               .arg(QString::number(items.size()), list.nameOf(release), dayText(dueOf(release.id))),
                           problemText("Choose Release Notes to see them, and write what is missing or say that they are not public.")};
        },
        mostEach);
}

} // namespace Plimsoll
