// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importrisks.h"

#include "domain/allrecords.h"
#include "domain/edits/riskedits.h"
#include "domain/edits/riskscaleedits.h"
#include "domain/labels.h"
#include "domain/recordrules.h"
#include "domain/titlepattern.h"
#include "exchange/dateparsing.h"
#include "exchange/importcells.h"
#include "exchange/importchoices.h"
#include "exchange/importnames.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ScheduleImport", text);
}

/// Words that registers use where they have no scale, from the lowest level (0) to the highest (1).
constexpr std::array<std::pair<const char *, double>, 5> levelWords{
    {{"very low", 0.0}, {"low", 0.25}, {"medium", 0.5}, {"high", 0.75}, {"very high", 1.0}}};

std::optional<int> levelByPercent(const QString &cell, const std::vector<edits::RiskScaleSetup::Level> &levels)
{
    static const QRegularExpression percent(u"^([0-9]+(?:[.,][0-9]+)?) ?%$"_s);
    const auto match = percent.match(cell);
    if (!match.hasMatch())
        return {};
    const double value = match.captured(1).replace(u',', u'.').toDouble();
    const auto found = std::ranges::find_if(levels, [&](const auto &level) { return value <= level.upTo; });
    return found == levels.end() ? std::nullopt : std::optional(int(found - levels.begin()) + 1);
}

/// "4", "4 Likely", "Likely", "70 %", "high".
std::optional<int> levelFrom(const QString &cell, RiskAxis axis, const std::vector<edits::RiskScaleSetup::Level> &levels)
{
    if (axis == RiskAxis::Probability) {
        if (const auto level = levelByPercent(cell, levels))
            return level;
    }
    static const QRegularExpression number(u"^([0-9]+)(?![0-9.,]*%)\\b"_s);
    if (const auto match = number.match(cell); match.hasMatch()) {
        const int level = match.captured(1).toInt();
        return level >= 1 && level <= int(levels.size()) ? std::optional(level) : std::nullopt;
    }
    const QString folded = foldedWords(cell);
    for (size_t i = 0; i < levels.size(); ++i) {
        if (foldedWords(levels[i].name) == folded)
            return int(i) + 1;
    }
    for (const auto &[word, part] : levelWords) {
        if (folded == QLatin1StringView(word))
            return 1 + int(std::lround(part * double(levels.size() - 1)));
    }
    return {};
}

/// Reads the cells of one row into a risk; what it does not understand becomes a remark.
class RiskReader
{
public:
    /// A risk that the plan knows keeps the positions that no column holds.
    RiskReader(ScheduleRow &row, const edits::RiskScaleSetup &scale, const ImportOptions &options, bool known)
        : m_row(row), m_scale(scale), m_options(options), m_known(known)
    {}

    void read(Risk &risk)
    {
        for (const auto &[field, member] : {std::pair(ImportField::Category, &Risk::category), std::pair(ImportField::Cause, &Risk::cause),
                                            std::pair(ImportField::Event, &Risk::event), std::pair(ImportField::Effect, &Risk::effect),
                                            std::pair(ImportField::Trigger, &Risk::trigger),
                                            std::pair(ImportField::Contingency, &Risk::contingency)}) {
            if (const QString cell = m_row.risk.value(field); !cell.isEmpty())
                risk.*member = cell;
        }
        readLevel(risk.probability, ImportField::Probability, RiskAxis::Probability);
        readLevel(risk.impact, ImportField::Impact, RiskAxis::Impact);
        // Before anybody answers a risk, it stands afterwards where it stands before.
        readLevel(risk.residualProbability, ImportField::ResidualProbability, RiskAxis::Probability, risk.probability);
        readLevel(risk.residualImpact, ImportField::ResidualImpact, RiskAxis::Impact, risk.impact);
        if (const QString cell = m_row.risk.value(ImportField::Response); !cell.isEmpty()) {
            if (const auto response = choiceFrom<RiskResponse>(cell))
                risk.response = *response;
            else
                m_row.remarks += tr("The response “%1” is not known and was left out; write avoid, mitigate, transfer or accept.").arg(cell);
        }
        readState(risk);
        readDelay(risk);
        readReview(risk);
        if (const QString cell = m_row.risk.value(ImportField::Public); !cell.isEmpty())
            risk.isPublic = saysYes(cell);
    }

private:
    void readLevel(int &level, ImportField field, RiskAxis axis, int otherwise = 0)
    {
        const QString cell = m_row.risk.value(field);
        if (cell.isEmpty()) {
            if (otherwise > 0 && !m_known)
                level = otherwise;
            return;
        }
        if (const auto read = levelFrom(cell, axis, m_scale.of(axis)))
            level = *read;
        else
            m_row.remarks += tr("“%1” is no level of %2 and was left out; write a number from 1 to %3.")
                                 .arg(cell, label(axis).toLower()).arg(m_scale.scale.levels);
    }

    void readState(Risk &risk)
    {
        const QString cell = m_row.risk.value(ImportField::State);
        if (cell.isEmpty())
            return;
        const auto state = foldedWords(cell) == "occurred"_L1 ? std::optional(RiskState::Struck) : choiceFrom<RiskState>(cell);
        if (!state) {
            m_row.remarks += tr("The state “%1” is not known and was left out; write open, struck or closed.").arg(cell);
            return;
        }
        risk.state = *state;
        if (*state == RiskState::Open)
            risk.struckOn = {};
        if (*state == RiskState::Struck && !risk.struckOn.isValid())
            risk.struckOn = m_options.today;
    }

    void readDelay(Risk &risk)
    {
        const QString cell = m_row.risk.value(ImportField::Delay);
        bool number = false;
        const double days = QString(cell).replace(u',', u'.').toDouble(&number);
        if (number) {
            risk.delayLikely = days;
            risk.delayLow = std::min(risk.delayLow, days);
            risk.delayHigh = std::max(risk.delayHigh, days);
        } else if (!cell.isEmpty()) {
            m_row.remarks += tr("The delay “%1” is no number of working days and was left out; write one.").arg(cell);
        }
    }

    void readReview(Risk &risk)
    {
        const QString cell = m_row.risk.value(ImportField::Review);
        if (cell.isEmpty())
            return;
        const DateReading reading = readDate(cell, {m_options.dateOrder, m_options.today, m_options.locale});
        if (reading.state == DateReading::State::Read)
            risk.reviewBy = reading.start;
        else
            m_row.remarks += tr("The review date “%1” is not clear and was left out; write it as 2026-07-22.").arg(cell);
    }

    ScheduleRow &m_row;
    const edits::RiskScaleSetup &m_scale;
    const ImportOptions &m_options;
    bool m_known;
};

void setRelease(Risk &risk, const Plan &plan, ScheduleRow &row, const ImportOptions &options)
{
    const QString name = row.release.isEmpty() ? options.release : row.release;
    if (name.isEmpty())
        return;
    for (const Release &release : plan.table<Release>()) {
        if (foldedName(release.name) == foldedName(name) || foldedName(displayName(plan, release)) == foldedName(name)) {
            risk.releases = {release.id};
            return;
        }
    }
    row.remarks += tr("The plan has no release “%1”, so that the risk concerns all; add the release first.").arg(name);
}

/// What the risk says now, with its history.
void putRisk(PlanDraft &draft, const Risk &risk, const ImportOptions &options, IdSource &ids)
{
    if (!draft.plan().find(risk.id)) {
        draft.put(risk);
        return;
    }
    const PlanEdit edit = edits::changeRisks(draft.plan(), std::span(&risk.id, 1), {}, [&](Risk &r) { r = risk; }, options.today, ids);
    for (const auto &change : edit.changes<RiskPosition>())
        draft.put(*change.after);
    draft.put(risk);
}

/// Several are separated by semicolons. Those that the risk has already are not made again.
void addMitigations(PlanDraft &draft, const Risk &risk, const ScheduleRow &row, IdSource &ids)
{
    for (const QString &part : row.risk.value(ImportField::Mitigation).split(u';', Qt::SkipEmptyParts)) {
        const QString title = part.trimmed();
        const auto &actions = draft.plan().table<RiskAction>();
        const bool known = std::ranges::any_of(actions, [&](const RiskAction &a) { return a.risk == risk.id && foldedName(a.title) == foldedName(title); });
        if (known || title.isEmpty())
            continue;
        RiskAction action;
        action.id = ids.next<RiskAction>();
        action.risk = risk.id;
        action.title = title.left(500);
        action.owner = risk.owner;
        draft.put(std::move(action));
    }
}

} // namespace

std::vector<ListTarget> mergeRisks(std::vector<ScheduleRow> &rows, PlanDraft &draft, PeopleBook &people, const ImportMapping &mapping,
                                   const ImportOptions &options, IdSource &ids)
{
    const edits::RiskScaleSetup scale = edits::riskScaleOf(draft.plan());
    QHash<QString, RiskId> known;
    for (const Risk &risk : draft.plan().table<Risk>())
        known.insert(foldedName(risk.title), risk.id);
    QHash<qint64, int> seen;
    std::vector<ListTarget> targets;
    for (ScheduleRow &row : rows) {
        targets.emplace_back();
        if (!row.skipped.isEmpty())
            continue;
        const Risk *old = mapping.ownTable ? draft.plan().find(RiskId(row.key.toLongLong())) : nullptr;
        if (!old)
            old = draft.plan().find(known.value(foldedName(row.title)));
        if (old && seen.contains(old->id.value())) {
            row.skipped = tr("It names the same as row %1; leave one of them out.").arg(seen.value(old->id.value()));
            continue;
        }
        Risk risk = old ? *old : Risk{};
        if (!old)
            risk.id = ids.next<Risk>();
        risk.title = row.title;
        RiskReader(row, scale, options, old != nullptr).read(risk);
        if (!row.owners.isEmpty())
            risk.owner = people.roles(row.owners).front();
        if (!old || mapping.columnOf(ImportField::Release) >= 0)
            setRelease(risk, draft.plan(), row, options);
        if (!row.note.isEmpty())
            risk.note = row.note;
        if (const auto broken = brokenRule(draft.plan(), risk)) {
            row.skipped = *broken;
            continue;
        }
        putRisk(draft, risk, options, ids);
        addMitigations(draft, risk, row, ids);
        known.insert(foldedName(risk.title), risk.id);
        seen.insert(risk.id.value(), row.number);
        targets.back() = {Record<Risk>::table, risk.id.value()};
    }
    return targets;
}

} // namespace Plimsoll
