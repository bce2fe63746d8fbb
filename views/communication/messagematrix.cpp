// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/communication/messagematrix.h"

#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "engine/messages.h"
#include "items/messagestanding.h"
#include "items/plaintip.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString dayText(QDate day)
{
    return day.isValid() ? QLocale().toString(day, u"ddd d MMM"_s) : QString();
}

} // namespace

void MessageMatrix::setPlan(const Plan &plan, const Timetable &timetable, ReleaseId release, QDate today)
{
    m_plan = plan;
    m_timetable = timetable;
    m_today = today;
    const ReleaseId shown = release.isValid() ? release : releaseOfMessages(plan);
    std::vector<AudienceId> audiences;
    for (const Audience &audience : plan.table<Audience>())
        audiences.push_back(audience.id);
    auto milestones = columnsFor(shown);
    fillCells(shown);
    if (shown == m_release && audiences == m_audiences && milestones == m_milestones) {
        if (rowCount() > 0 && columnCount() > 0) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
            Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
            Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
        }
        return;
    }
    beginResetModel();
    m_release = shown;
    m_audiences = std::move(audiences);
    m_milestones = std::move(milestones);
    endResetModel();
}

std::vector<MilestoneId> MessageMatrix::columnsFor(ReleaseId release) const
{
    QSet<MilestoneId> wanted;
    bool hasOthers = false;
    for (const Message &message : m_plan.table<Message>()) {
        if (message.release != release)
            continue;
        if (message.milestone.isValid())
            wanted.insert(message.milestone);
        else
            hasOthers = true;
    }
    std::vector<MilestoneId> columns;
    for (const Milestone &milestone : m_plan.table<Milestone>()) {
        const bool forCustomers = std::ranges::any_of(milestone.audiences, [&](AudienceId id) {
            const Audience *audience = m_plan.find(id);
            return audience && audience->customer && !milestone.publicTitle.isEmpty();
        });
        if (milestone.release == release && (wanted.contains(milestone.id) || forCustomers))
            columns.push_back(milestone.id);
    }
    std::ranges::stable_sort(columns, {}, [&](MilestoneId id) {
        const QDate start = m_timetable.startOf(id);
        return std::tuple(!start.isValid(), start);
    });
    if (hasOthers)
        columns.emplace_back();
    return columns;
}

void MessageMatrix::fillCells(ReleaseId release)
{
    m_cells.clear();
    for (const Message &message : m_plan.table<Message>()) {
        if (message.release == release)
            m_cells[{message.audience, message.milestone}].push_back(message.id);
    }
    for (auto &[place, messages] : m_cells)
        std::ranges::stable_sort(messages, {}, [&](MessageId id) { return messageDates(m_plan, m_timetable, *m_plan.find(id)).due; });
}

std::vector<MessageId> MessageMatrix::messagesAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const auto cell = m_cells.find({audienceAt(index.row()), milestoneAt(index.column())});
    return cell == m_cells.end() ? std::vector<MessageId>() : cell->second;
}

QModelIndex MessageMatrix::indexOf(MessageId id) const
{
    const Message *message = m_plan.find(id);
    if (!message || message->release != m_release)
        return {};
    const auto row = std::ranges::find(m_audiences, message->audience);
    const auto column = std::ranges::find(m_milestones, message->milestone);
    if (row == m_audiences.end() || column == m_milestones.end())
        return {};
    return index(int(row - m_audiences.begin()), int(column - m_milestones.begin()));
}

int MessageMatrix::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_audiences.size());
}

int MessageMatrix::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_milestones.size());
}

QString MessageMatrix::cellText(const std::vector<MessageId> &messages) const
{
    QStringList lines;
    for (const MessageId id : messages) {
        const Message &message = *m_plan.find(id);
        const MessageDates dates = messageDates(m_plan, m_timetable, message);
        const MessageStanding standing = standingOf(message, dates, m_today);
        const QDate day = isSent(message) ? message.sentOn : dates.due;
        lines << standingGlyph(standing) + u' ' + standingName(standing) + (day.isValid() ? u", "_s + dayText(day) : QString());
    }
    return lines.join(u'\n');
}

/// What a screen reader says of the cell, and what hovering shows.
QString MessageMatrix::spoken(const QModelIndex &index) const
{
    QStringList lines;
    for (const MessageId id : messagesAt(index)) {
        const Message &message = *m_plan.find(id);
        const MessageDates dates = messageDates(m_plan, m_timetable, message);
        const QString day = dates.due.isValid() ? tr("due on %1").arg(dayText(dates.due)) : tr("without a date");
        QString standing = standingName(standingOf(message, dates, m_today));
        // Only its first letter: what follows may be a noun, which German begins with a capital.
        standing[0] = standing[0].toLower();
        lines << tr("%1: %2, %3").arg(message.title, day, standing);
    }
    return lines.isEmpty() ? tr("Nothing; press Enter to add a message") : lines.join(u'\n');
}

QVariant MessageMatrix::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cellText(messagesAt(index));
    case Qt::AccessibleTextRole:
        return spoken(index);
    case Qt::ToolTipRole:
        return plainTip(spoken(index));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignTop);
    default:
        return {};
    }
}

QVariant MessageMatrix::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical) {
        const Audience *audience = m_plan.find(audienceAt(section));
        return audience ? audience->name : QString();
    }
    const Milestone *milestone = m_plan.find(milestoneAt(section));
    if (!milestone)
        return tr("Without milestone");
    return QString(displayTitle(m_plan, *milestone) + u'\n' + dayText(m_timetable.startOf(milestone->id)));
}

} // namespace Plimsoll
