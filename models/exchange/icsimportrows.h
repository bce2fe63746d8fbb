// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/absenceimport.h"
#include "exchange/icsimport.h"

#include <QHash>
#include <QSet>

namespace Plimsoll {

/// Makes the rows of an import from the events of a calendar. The plan, the timetable and the options must outlive it.
class IcsImportRows
{
public:
    IcsImportRows(const Plan &plan, const Timetable &timetable, const IcsImportOptions &options);

    [[nodiscard]] std::vector<IcsImportRow> rowsOf(const ForeignCalendar &calendar);

private:
    [[nodiscard]] IcsImportRow windowRow(const ForeignEvent &event) const;
    [[nodiscard]] IcsImportRow absenceRow(const ForeignEvent &event, const AbsenceProposal &proposal) const;
    [[nodiscard]] IcsImportRow milestoneRow(const ForeignEvent &event) const;
    [[nodiscard]] IcsImportRow knownMilestoneRow(IcsImportRow row, const Milestone &known, const ForeignEvent &event) const;
    void applyMoment(Milestone &milestone, const ForeignEvent &event) const;
    void addGone(std::vector<IcsImportRow> &rows, const QSet<QString> &keys) const;
    [[nodiscard]] bool mayBeGone(const QString &key, const QSet<QString> &keys, QDate first, QDate last) const;
    [[nodiscard]] Milestone cancelled(const Milestone &milestone) const;

    const Plan &m_plan;
    const Timetable &m_timetable;
    const IcsImportOptions &m_options;
    QHash<QString, const Window *> m_windows; ///< By import key.
    QHash<QString, const Absence *> m_absences;
    QHash<QString, const Milestone *> m_milestones; ///< Of the release.
};

} // namespace Plimsoll
