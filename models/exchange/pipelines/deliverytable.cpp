// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pipelines/deliverytable.h"

#include "exchange/importcells.h"
#include "exchange/pipelines/deliverywords.h"
#include "exchange/tableimport.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

struct Heading {
    const char *words; ///< Folded.
    DeliveryField field;
};

constexpr Heading headings[] = {
    {"component", DeliveryField::Component},  {"service", DeliveryField::Component},     {"application", DeliveryField::Component},
    {"app", DeliveryField::Component},        {"key", DeliveryField::Key},               {"id", DeliveryField::Key},
    {"run", DeliveryField::Key},              {"run id", DeliveryField::Key},            {"number", DeliveryField::Key},
    {"build number", DeliveryField::Key},     {"incident", DeliveryField::Key},          {"incident key", DeliveryField::Key},
    {"ticket", DeliveryField::Key},           {"run key", DeliveryField::Key},           {"name", DeliveryField::Name},
    {"pipeline", DeliveryField::Name},        {"workflow", DeliveryField::Name},         {"job", DeliveryField::Name},
    {"status", DeliveryField::Status},        {"state", DeliveryField::Status},          {"result", DeliveryField::Status},
    {"conclusion", DeliveryField::Status},    {"outcome", DeliveryField::Status},        {"started", DeliveryField::Started},
    {"start", DeliveryField::Started},        {"started at", DeliveryField::Started},    {"created", DeliveryField::Started},
    {"created at", DeliveryField::Started},   {"begin", DeliveryField::Started},         {"opened", DeliveryField::Started},
    {"detected", DeliveryField::Started},     {"finished", DeliveryField::Finished},     {"finished at", DeliveryField::Finished},
    {"end", DeliveryField::Finished},         {"ended", DeliveryField::Finished},        {"updated at", DeliveryField::Finished},
    {"revision", DeliveryField::Revision},    {"commit", DeliveryField::Revision},       {"sha", DeliveryField::Revision},
    {"head sha", DeliveryField::Revision},    {"branch", DeliveryField::Branch},         {"ref", DeliveryField::Branch},
    {"url", DeliveryField::Url},              {"link", DeliveryField::Url},              {"web url", DeliveryField::Url},
    {"version", DeliveryField::Version},      {"build", DeliveryField::Version},         {"tag", DeliveryField::Version},
    {"environment", DeliveryField::Environment}, {"env", DeliveryField::Environment},    {"into", DeliveryField::Environment},
    {"target", DeliveryField::Environment},   {"release", DeliveryField::Release},       {"approved by", DeliveryField::ApprovedBy},
    {"approver", DeliveryField::ApprovedBy},  {"built", DeliveryField::Built},           {"built at", DeliveryField::Built},
    {"at", DeliveryField::At},                {"promoted", DeliveryField::At},           {"promoted at", DeliveryField::At},
    {"deployed", DeliveryField::At},          {"deployed at", DeliveryField::At},        {"time", DeliveryField::At},
    {"date", DeliveryField::At},              {"when", DeliveryField::At},               {"by hand", DeliveryField::ByHand},
    {"manual", DeliveryField::ByHand},        {"note", DeliveryField::Note},             {"notes", DeliveryField::Note},
    {"comment", DeliveryField::Note},         {"description", DeliveryField::Note},      {"title", DeliveryField::Title},
    {"summary", DeliveryField::Title},        {"product", DeliveryField::Product},       {"restored", DeliveryField::Restored},
    {"restored at", DeliveryField::Restored}, {"resolved", DeliveryField::Restored},     {"resolved at", DeliveryField::Restored},
    {"closed", DeliveryField::Restored},      {"closed at", DeliveryField::Restored},    {"committed", DeliveryField::Committed},
    {"committed at", DeliveryField::Committed}, {"committed date", DeliveryField::Committed}, {"commit date", DeliveryField::Committed},
    {"commit time", DeliveryField::Committed},
};

} // namespace

Result<DeliveryTable> DeliveryTable::over(const CsvTable &table, const QTimeZone &zone)
{
    DeliveryTable result;
    result.m_zone = zone;
    if (table.rows.empty())
        return result;
    const QStringList &cells = table.rows.front().cells;
    for (int i = 0; i < cells.size(); ++i) {
        const QString words = foldedWords(cells[i]);
        const auto found = std::ranges::find_if(headings, [&](const Heading &heading) { return words == QLatin1StringView(heading.words); });
        // The first column of a meaning holds it.
        if (found != std::end(headings) && !result.m_columns.contains(found->field))
            result.m_columns.insert(found->field, i);
        else if (!words.isEmpty())
            result.m_leftOut << cells[i].simplified().left(100);
    }
    if (result.m_columns.isEmpty()) {
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("DeliveryImport", "The first row of the table names no column that is known, such as component, "
                                                                   "status or started; add headings."),
                     {}};
    }
    result.m_rows.assign(table.rows.begin() + 1, table.rows.end());
    return result;
}

QString DeliveryTable::place(size_t row) const
{
    return rowPlace(m_rows[row].number);
}

QString DeliveryTable::text(size_t row, DeliveryField field) const
{
    const int column = m_columns.value(field, -1);
    const QStringList &cells = m_rows[row].cells;
    if (column < 0 || column >= cells.size())
        return {};
    // Addresses and notes stay as they are.
    if (field == DeliveryField::Url || field == DeliveryField::Note)
        return cells[column].trimmed();
    const QString clean = cells[column].simplified();
    return isBlankCell(clean) ? QString() : clean;
}

QDateTime DeliveryTable::moment(size_t row, DeliveryField field, QStringList &remarks) const
{
    const QString cell = text(row, field);
    const QDateTime moment = readMoment(cell, m_zone);
    if (!cell.isEmpty() && !moment.isValid())
        remarks << QCoreApplication::translate("DeliveryImport", "“%1” is no moment; write it like 2026-07-08 08:00.").arg(cell.left(100));
    return moment;
}

} // namespace Plimsoll
