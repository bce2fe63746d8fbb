// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bugs/bugwords.h"

#include "exchange/importcells.h"
#include "exchange/importchoices.h"
#include "exchange/work/workwords.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

struct SeverityWord {
    const char *words; ///< Folded.
    BugSeverity severity;
};

constexpr SeverityWord severityWords[] = {
    {"showstopper", BugSeverity::Blocker}, {"release blocker", BugSeverity::Blocker}, {"blocking", BugSeverity::Blocker},
    {"highest", BugSeverity::Blocker}, {"urgent", BugSeverity::Blocker}, {"critical urgent", BugSeverity::Blocker},
    {"immediate", BugSeverity::Blocker}, {"p0", BugSeverity::Blocker}, {"s0", BugSeverity::Blocker}, {"sev0", BugSeverity::Blocker},
    {"high", BugSeverity::Critical}, {"severe", BugSeverity::Critical}, {"important soon", BugSeverity::Critical},
    {"p1", BugSeverity::Critical},
    {"medium", BugSeverity::Major}, {"normal", BugSeverity::Major}, {"moderate", BugSeverity::Major}, {"important", BugSeverity::Major},
    {"important longterm", BugSeverity::Major}, {"p2", BugSeverity::Major},
    {"low", BugSeverity::Minor}, {"backlog", BugSeverity::Minor}, {"p3", BugSeverity::Minor},
    {"lowest", BugSeverity::Trivial}, {"cosmetic", BugSeverity::Trivial}, {"awaiting more evidence", BugSeverity::Trivial},
    {"p4", BugSeverity::Trivial}, {"p5", BugSeverity::Trivial},
};

constexpr SeverityWord numberedSeverities[] = {
    {"1", BugSeverity::Blocker}, {"2", BugSeverity::Critical}, {"3", BugSeverity::Major}, {"4", BugSeverity::Minor}, {"5", BugSeverity::Trivial},
};

template<size_t N>
std::optional<BugSeverity> exactly(const SeverityWord (&words)[N], const QString &folded)
{
    for (const auto &[word, severity] : words) {
        if (folded == QLatin1StringView(word))
            return severity;
    }
    return {};
}

std::optional<BugState> stateOfWork(WorkItemState state)
{
    switch (state) {
    case WorkItemState::Proposed:
    case WorkItemState::Accepted:
        return BugState::Open;
    case WorkItemState::Started:
        return BugState::InProgress;
    case WorkItemState::Done:
    case WorkItemState::Dropped:
        break;
    }
    return BugState::Closed;
}

} // namespace

std::optional<BugSeverity> bugSeverityOf(const QString &cell)
{
    if (const auto choice = choiceFrom<BugSeverity>(cell))
        return choice;
    const QString folded = foldedWords(cell);
    if (const auto word = exactly(severityWords, folded))
        return word;
    // "1", "1 - Critical", "S2", "Sev 3", "Severity 4": the number says more than what somebody wrote behind it.
    static const QRegularExpression numbered(u"^(?:s|sev|severity)? ?([1-5])(?: .*)?$"_s);
    const auto match = numbered.match(folded);
    return match.hasMatch() ? exactly(numberedSeverities, match.captured(1)) : std::nullopt;
}

std::optional<BugState> bugStateOf(const QString &cell)
{
    static const QHash<QString, BugState> words{
        {u"confirmed"_s, BugState::Open}, {u"assigned"_s, BugState::Open}, {u"resolved"_s, BugState::Fixed}, {u"merged"_s, BugState::Fixed},
        {u"ready for testing"_s, BugState::Fixed}, {u"ready for qa"_s, BugState::Fixed}, {u"in testing"_s, BugState::Fixed},
        {u"testing"_s, BugState::Fixed}, {u"in qa"_s, BugState::Fixed}, {u"qa"_s, BugState::Fixed}, {u"tested"_s, BugState::Verified}};
    if (const auto choice = choiceFrom<BugState>(cell))
        return choice;
    if (const auto word = words.constFind(foldedWords(cell)); word != words.cend())
        return *word;
    const auto state = workStateOf(cell);
    return state ? stateOfWork(*state) : std::nullopt;
}

std::optional<FixImpact> fixImpactOf(const QString &cell)
{
    if (const auto choice = choiceFrom<FixImpact>(cell))
        return choice;
    static const QHash<QString, FixImpact> words{
        {u"small"_s, FixImpact::Contained}, {u"local"_s, FixImpact::Contained}, {u"low"_s, FixImpact::Contained},
        {u"component"_s, FixImpact::OneComponent}, {u"medium"_s, FixImpact::OneComponent}, {u"several components"_s, FixImpact::Several},
        {u"high"_s, FixImpact::Several}, {u"architectural"_s, FixImpact::Architecture}, {u"system"_s, FixImpact::Architecture}};
    const auto word = words.constFind(foldedWords(cell));
    return word == words.cend() ? std::nullopt : std::optional(*word);
}

bool takeBugLabel(const QString &label, BugImportRow &row)
{
    static const QRegularExpression scoped(u"^([^/:]+)(?:/|::?)\\s*(.+)$"_s);
    const auto match = scoped.match(label);
    const QString scope = match.hasMatch() ? foldedWords(match.captured(1)) : QString();
    const QString value = match.hasMatch() ? match.captured(2).trimmed() : label;
    const auto fill = [](auto &member, const auto &found) {
        if (found && !member)
            member = found;
        return found.has_value();
    };
    if (scope == "severity"_L1 || scope == "sev"_L1)
        return fill(row.severity, bugSeverityOf(value));
    if (scope == "priority"_L1 || scope == "prio"_L1)
        return fill(row.priority, bugSeverityOf(value));
    if (scope == "component"_L1 || scope == "area"_L1 || scope == "module"_L1) {
        row.components << value;
        return true;
    }
    if (scope == "workflow"_L1 || scope == "status"_L1 || scope == "state"_L1)
        return fill(row.state, bugStateOf(value));
    if (scope == "kind"_L1 || scope == "type"_L1 || scope.isEmpty()) {
        if (const auto kind = workKindOf(value)) {
            row.isBug = row.isBug.value_or(false) || kind == WorkItemKind::BugFix;
            return true;
        }
    }
    if (!scope.isEmpty())
        return false;
    // A bare "open" or "1" is too little to go by.
    if (bugStateOf(value) == BugState::InProgress)
        return fill(row.state, bugStateOf(value));
    return value.size() > 1 && fill(row.priority, bugSeverityOf(value));
}

} // namespace Plimsoll
