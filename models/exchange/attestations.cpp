// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/attestations.h"

#include "domain/allrecords.h"
#include "domain/edits/gateedits.h"
#include "domain/labels.h"
#include "domain/plandraft.h"
#include "engine/sentences.h"
#include "exchange/dateparsing.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <optional>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

enum class Part { Criterion, State, By, Date, Evidence };

QString attestationsText(const char *text)
{
    return QCoreApplication::translate("Attestations", text);
}

Error inRow(const CsvRow &row, const QString &text)
{
    return {ErrorCode::InvalidInput, attestationsText("Row %1: %2").arg(QString::number(row.number), text), QString::number(row.number)};
}

std::optional<Part> fieldOf(const QString &heading)
{
    static const std::map<QString, Part> names{
        {u"criterion"_s, Part::Criterion}, {u"title"_s, Part::Criterion},  {u"state"_s, Part::State},   {u"attestation"_s, Part::State},
        {u"by"_s, Part::By},               {u"attested by"_s, Part::By},   {u"person"_s, Part::By},     {u"date"_s, Part::Date},
        {u"attested"_s, Part::Date},       {u"attested on"_s, Part::Date}, {u"evidence"_s, Part::Evidence},
        // As German tables have them.
        {u"kriterium"_s, Part::Criterion}, {u"titel"_s, Part::Criterion},  {u"stand"_s, Part::State},   {u"zustand"_s, Part::State},
        {u"bestätigung"_s, Part::State},   {u"von"_s, Part::By},           {u"bestätigt von"_s, Part::By}, {u"datum"_s, Part::Date},
        {u"bestätigt am"_s, Part::Date},   {u"nachweis"_s, Part::Evidence}};
    const auto found = names.find(heading.simplified().toLower());
    return found == names.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Attestation> stateOf(const QString &text)
{
    const QString word = text.simplified().toLower();
    for (const Attestation state : {Attestation::Open, Attestation::Met, Attestation::NotMet}) {
        if (word == label(state).toLower() || word == FieldCodec<Attestation>::name(state))
            return state;
    }
    if (word == "yes"_L1 || word == "ok"_L1 || word == "true"_L1 || word == "ja"_L1 || word == u"erfüllt")
        return Attestation::Met;
    if (word == "no"_L1 || word == "false"_L1 || word == "nein"_L1 || word == u"nicht erfüllt")
        return Attestation::NotMet;
    return word.isEmpty() || word == "offen"_L1 ? std::optional(Attestation::Open) : std::nullopt;
}

const Criterion *criterionCalled(const Plan &plan, GateId gate, const QString &title)
{
    for (const Criterion &criterion : plan.table<Criterion>()) {
        if (criterion.gate == gate && criterion.measure == CriterionMeasure::Attested && criterion.title.compare(title, Qt::CaseInsensitive) == 0)
            return &criterion;
    }
    return nullptr;
}

/// "Attestation: Open → Met", and so on of what the table may say.
QStringList changesOf(const Plan &plan, const Criterion &before, const Criterion &after)
{
    QStringList changes;
    const auto tell = [&changes](const char *field, const QString &from, const QString &to) {
        const QString nothing = u"–"_s;
        if (from != to)
            changes << attestationsText("%1: %2 → %3")
                           .arg(fieldLabel(Record<Criterion>::table, field), from.isEmpty() ? nothing : from, to.isEmpty() ? nothing : to);
    };
    const auto nameOf = [&plan](PersonId id) {
        const Person *person = plan.find(id);
        return person ? person->name : QString();
    };
    const auto dayOf = [](QDate day) { return day.isValid() ? dayText(day) : QString(); };
    tell("attestation", label(before.attestation), label(after.attestation));
    tell("attested_by", nameOf(before.attestedBy), nameOf(after.attestedBy));
    tell("attested", dayOf(before.attested), dayOf(after.attested));
    tell("evidence", before.evidence, after.evidence);
    return changes;
}

/// One row of the table, by what its columns mean.
class AttestationRow
{
public:
    AttestationRow(const CsvRow &row, const std::map<Part, int> &columns) : m_row(row), m_columns(columns) {}

    [[nodiscard]] QString cell(Part field) const
    {
        const auto column = m_columns.find(field);
        return column == m_columns.end() ? QString() : m_row.cells.value(column->second).trimmed();
    }

    /// Writes what the row says; the sentence says why it cannot.
    [[nodiscard]] std::optional<QString> write(const Plan &plan, QDate today, Criterion &criterion) const
    {
        const auto state = stateOf(cell(Part::State));
        if (!state)
            return attestationsText("“%1” is no state; write met, not met or open.").arg(cell(Part::State));
        QDate attested = today;
        if (const QString day = cell(Part::Date); !day.isEmpty() && *state != Attestation::Open) {
            const DateReading reading = readDate(day, {DateOrder::Unknown, today, QLocale::c()});
            if (reading.state != DateReading::State::Read)
                return attestationsText("“%1” is no date; write it as 2026-07-22.").arg(day);
            attested = reading.start;
        }
        PersonId by;
        if (const QString name = cell(Part::By); !name.isEmpty() && *state != Attestation::Open) {
            const auto &people = plan.table<Person>();
            const auto person = std::find_if(people.begin(), people.end(), [&](const Person &p) {
                return p.name.compare(name, Qt::CaseInsensitive) == 0 || (!p.email.isEmpty() && p.email.compare(name, Qt::CaseInsensitive) == 0);
            });
            if (person == people.end())
                return attestationsText("There is no person called “%1”; add them first, or correct the name.").arg(name);
            by = person->id;
        }
        edits::attest(criterion, *state, by, attested);
        if (const QString evidence = cell(Part::Evidence); !evidence.isEmpty())
            criterion.evidence = evidence;
        return {};
    }

private:
    const CsvRow &m_row;
    const std::map<Part, int> &m_columns;
};

} // namespace

Result<TableImportOutcome> readAttestations(const Plan &plan, GateId gate, const CsvTable &table, QDate today)
{
    std::map<Part, int> columns;
    if (!table.rows.empty()) {
        for (int column = 0; column < table.rows.front().cells.size(); ++column) {
            if (const auto field = fieldOf(table.rows.front().cells[column]))
                columns.emplace(*field, column);
        }
    }
    if (!columns.contains(Part::Criterion) || !columns.contains(Part::State))
        return Error{ErrorCode::InvalidInput,
                     attestationsText("The table of attestations has no columns called criterion and state; give it these headings."), table.name};
    PlanDraft draft(plan);
    TableImportOutcome read;
    for (size_t i = 1; i < table.rows.size(); ++i) {
        const AttestationRow row(table.rows[i], columns);
        const Criterion *criterion = criterionCalled(plan, gate, row.cell(Part::Criterion));
        if (!criterion) {
            read.rows.push_back({rowPlace(table.rows[i].number), row.cell(Part::Criterion), TableImportRow::Outcome::Refused, {},
                                 {attestationsText("The gate attests no criterion of this title; correct it, or add the criterion.")}});
            continue;
        }
        const Criterion before = *draft.plan().find(criterion->id);
        Criterion attested = before;
        if (const auto wrong = row.write(plan, today, attested))
            return inRow(table.rows[i], *wrong);
        draft.put(attested);
        const auto outcome = attested == before ? TableImportRow::Outcome::Unchanged : TableImportRow::Outcome::Updated;
        read.rows.push_back({rowPlace(table.rows[i].number), criterion->title, outcome, changesOf(plan, before, attested), {}});
    }
    const Gate *known = plan.find(gate);
    read.edit = draft.toEdit(attestationsText("Read attestations of %1").arg(known ? quotedName(*known) : QString()));
    return read;
}

} // namespace Plimsoll
