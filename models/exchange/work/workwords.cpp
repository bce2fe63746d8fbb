// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/work/workwords.h"

#include "exchange/importcells.h"
#include "exchange/importchoices.h"
#include "exchange/work/jirawords.h"
#include "exchange/workimportwords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr qsizetype longestCell = 64 * 1024;
constexpr double mostHours = 1'000'000;

template<typename V>
struct Word {
    const char *words; ///< Folded.
    V meaning;
};

/// In this order: the first whose words stand in the cell.
constexpr Word<WorkItemKind> kindWords[] = {
    {"bug", WorkItemKind::BugFix}, {"defect", WorkItemKind::BugFix}, {"regression", WorkItemKind::BugFix}, {"fault", WorkItemKind::BugFix},
    {"incident", WorkItemKind::BugFix}, {"vulnerability", WorkItemKind::BugFix},
    {"technical debt", WorkItemKind::TechnologyShift}, {"tech debt", WorkItemKind::TechnologyShift},
    {"refactoring", WorkItemKind::TechnologyShift}, {"migration", WorkItemKind::TechnologyShift}, {"upgrade", WorkItemKind::TechnologyShift},
    {"cleanup", WorkItemKind::TechnologyShift},
    {"performance", WorkItemKind::NonFunctional}, {"security", WorkItemKind::NonFunctional}, {"reliability", WorkItemKind::NonFunctional},
    {"scalability", WorkItemKind::NonFunctional}, {"accessibility", WorkItemKind::UserExperience},
    {"ux", WorkItemKind::UserExperience}, {"usability", WorkItemKind::UserExperience}, {"design", WorkItemKind::UserExperience},
    {"feature", WorkItemKind::Feature}, {"enhancement", WorkItemKind::Feature}, {"story", WorkItemKind::Feature},
    {"epic", WorkItemKind::Feature}, {"improvement", WorkItemKind::Feature}, {"initiative", WorkItemKind::Feature},
};

constexpr Word<WorkItemState> stateWords[] = {
    {"proposed", WorkItemState::Proposed}, {"idea", WorkItemState::Proposed}, {"draft", WorkItemState::Proposed},
    {"provisional", WorkItemState::Proposed}, {"triage", WorkItemState::Proposed}, {"needs triage", WorkItemState::Proposed},
    {"backlog", WorkItemState::Proposed}, {"under consideration", WorkItemState::Proposed}, {"deferred", WorkItemState::Proposed},
    {"accepted", WorkItemState::Accepted}, {"to do", WorkItemState::Accepted}, {"todo", WorkItemState::Accepted},
    {"open", WorkItemState::Accepted}, {"opened", WorkItemState::Accepted}, {"new", WorkItemState::Accepted},
    {"reopened", WorkItemState::Accepted}, {"ready", WorkItemState::Accepted}, {"planned", WorkItemState::Accepted},
    {"approved", WorkItemState::Accepted}, {"implementable", WorkItemState::Accepted},
    {"selected for development", WorkItemState::Accepted}, {"ready for development", WorkItemState::Accepted},
    {"started", WorkItemState::Started}, {"active", WorkItemState::Started}, {"doing", WorkItemState::Started},
    {"wip", WorkItemState::Started}, {"blocked", WorkItemState::Started}, {"review", WorkItemState::Started},
    {"code review", WorkItemState::Started}, {"testing", WorkItemState::Started}, {"qa", WorkItemState::Started},
    {"ready for testing", WorkItemState::Started}, {"ready for review", WorkItemState::Started}, {"on hold", WorkItemState::Started},
    {"done", WorkItemState::Done}, {"closed", WorkItemState::Done}, {"resolved", WorkItemState::Done}, {"complete", WorkItemState::Done},
    {"completed", WorkItemState::Done}, {"released", WorkItemState::Done}, {"verified", WorkItemState::Done}, {"fixed", WorkItemState::Done},
    {"finished", WorkItemState::Done}, {"implemented", WorkItemState::Done}, {"merged", WorkItemState::Done},
    {"dropped", WorkItemState::Dropped}, {"won t do", WorkItemState::Dropped}, {"won t fix", WorkItemState::Dropped},
    {"wontfix", WorkItemState::Dropped}, {"cancelled", WorkItemState::Dropped}, {"canceled", WorkItemState::Dropped},
    {"rejected", WorkItemState::Dropped}, {"withdrawn", WorkItemState::Dropped}, {"duplicate", WorkItemState::Dropped},
    {"declined", WorkItemState::Dropped}, {"abandoned", WorkItemState::Dropped}, {"obsolete", WorkItemState::Dropped},
    {"replaced", WorkItemState::Dropped}, {"not planned", WorkItemState::Dropped}, {"invalid", WorkItemState::Dropped},
    {"cannot reproduce", WorkItemState::Dropped}, {"incomplete", WorkItemState::Dropped}, {"known error", WorkItemState::Dropped},
};

constexpr Word<int> priorityWords[] = {
    {"highest", 2}, {"blocker", 2}, {"critical", 2}, {"urgent", 2}, {"p0", 2}, {"high", 1}, {"major", 1}, {"p1", 1}, {"important", 1},
    {"medium", 0}, {"normal", 0}, {"p2", 0}, {"low", -1}, {"minor", -1}, {"p3", -1}, {"lowest", -2}, {"trivial", -2}, {"p4", -2},
};

constexpr Word<RolloutTechnique> rolloutWords[] = {
    {"big bang", RolloutTechnique::Direct}, {"at once", RolloutTechnique::Direct}, {"full", RolloutTechnique::Direct},
    {"flag", RolloutTechnique::Toggle}, {"feature flag", RolloutTechnique::Toggle}, {"feature gate", RolloutTechnique::Toggle},
    {"dark", RolloutTechnique::DarkLaunch}, {"shadow", RolloutTechnique::DarkLaunch}, {"canary release", RolloutTechnique::Canary},
    {"phased rollout", RolloutTechnique::Phased}, {"staged", RolloutTechnique::Phased}, {"staged rollout", RolloutTechnique::Phased},
    {"gradual", RolloutTechnique::Phased}, {"rolling", RolloutTechnique::Phased}, {"blue green deployment", RolloutTechnique::BlueGreen},
};

template<typename V, size_t N>
std::optional<V> exactly(const Word<V> (&words)[N], const QString &cell)
{
    const QString folded = foldedWords(cell);
    for (const auto &[word, meaning] : words) {
        if (folded == QLatin1StringView(word))
            return meaning;
    }
    return {};
}

/// "alpha # one of alpha, beta": what stands behind is a comment.
QString withoutComment(const QString &cell)
{
    static const QRegularExpression comment(u"\\s#.*$"_s);
    QString text = cell;
    return text.remove(comment);
}

std::optional<double> plainNumber(const QString &text)
{
    static const QRegularExpression number(u"^[+-]?[0-9]{1,15}(?:[.,][0-9]{1,15})?$"_s);
    if (!number.match(text).hasMatch())
        return {};
    bool ok = false;
    const double value = QString(text).replace(u',', u'.').toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

} // namespace

QString workCell(const QString &raw)
{
    QString text = raw.normalized(QString::NormalizationForm_C).simplified();
    if (text.size() > 1 && text.front() == u'\'' && u"=+-@"_s.contains(text[1]))
        text.remove(0, 1);
    text.remove(QChar(0));
    return text;
}

QString workText(const QString &raw, QStringList &remarks)
{
    QString text = raw.normalized(QString::NormalizationForm_C);
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').remove(QChar(0));
    text = text.trimmed();
    if (text.size() > 1 && text.front() == u'\'' && u"=+-@"_s.contains(text[1]))
        text.remove(0, 1);
    if (text.size() > longestCell) {
        remarks << workImportWords("A text is longer than 65,536 characters and was cut there.");
        // Not between the halves of a character.
        text.truncate(text[longestCell - 1].isHighSurrogate() ? longestCell - 1 : longestCell);
    }
    return text;
}

QStringList workList(const QString &cell)
{
    static const QRegularExpression separator(u"[;,\\r\\n]+"_s);
    QStringList parts;
    for (const QString &part : cell.split(separator, Qt::SkipEmptyParts)) {
        if (const QString plain = workCell(part); !isBlankCell(plain) && !parts.contains(plain))
            parts << plain;
    }
    return parts;
}

std::optional<WorkItemKind> workKindOf(const QString &cell)
{
    if (const auto choice = choiceFrom<WorkItemKind>(cell))
        return choice;
    const QString plain = foldedWords(withoutComment(cell));
    if (const auto local = localJiraKind(plain))
        return local;
    const QString folded = u' ' + plain + u' ';
    for (const auto &[word, meaning] : kindWords) {
        if (folded.contains(u' ' + QLatin1StringView(word) + u' '))
            return meaning;
    }
    return {};
}

std::optional<WorkItemState> workStateOf(const QString &cell)
{
    const QString plain = withoutComment(cell);
    if (const auto choice = choiceFrom<WorkItemState>(plain))
        return choice;
    if (const auto state = exactly(stateWords, plain))
        return state;
    if (const auto local = localJiraState(foldedWords(plain)))
        return local;
    // "In Review", "In QA", "In Progress".
    return foldedWords(plain).startsWith("in "_L1) ? std::optional(WorkItemState::Started) : std::nullopt;
}

std::optional<int> workPriorityOf(const QString &cell)
{
    if (const auto word = exactly(priorityWords, cell))
        return word;
    if (const auto local = localJiraPriority(foldedWords(cell)))
        return local;
    bool ok = false;
    const int number = cell.toInt(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

std::optional<RolloutTechnique> rolloutOf(const QString &cell)
{
    const auto choice = choiceFrom<RolloutTechnique>(cell);
    return choice ? choice : exactly(rolloutWords, cell);
}

bool takeLabel(const QString &label, WorkImportRow &row)
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
    if (scope == "team"_L1 || scope == "sig"_L1 || scope == "group"_L1) {
        if (row.team.isEmpty())
            row.team = scope == "sig"_L1 ? u"sig-"_s + value : value;
        return true;
    }
    if (scope == "priority"_L1)
        return fill(row.priority, workPriorityOf(value));
    if (scope == "stage"_L1) {
        row.stage = value;
        return true;
    }
    if (scope == "workflow"_L1 || scope == "status"_L1 || scope == "state"_L1)
        return fill(row.state, workStateOf(value));
    if (scope == "kind"_L1 || scope == "type"_L1 || scope.isEmpty()) {
        if (fill(row.kind, workKindOf(value)))
            return true;
        if (scope.isEmpty() && workStateOf(value) == WorkItemState::Started)
            return fill(row.state, workStateOf(value));
    }
    return false;
}

std::optional<double> workHoursOf(const QString &cell)
{
    const QString text = cell.simplified().toLower();
    // "1,000" is a thousand to some and one to others.
    static const QRegularExpression twoMeanings(u"(?<![0-9])[1-9][0-9]{0,2},[0-9]{3}(?![0-9])"_s);
    if (twoMeanings.match(text).hasMatch())
        return {};
    if (const auto number = plainNumber(text))
        return number;
    static const QRegularExpression whole(u"^[+-]?(?:[0-9]{1,15}(?:[.,][0-9]{1,15})? ?(?:h|hours?|d|days?|w|weeks?|m|min) ?)+$"_s);
    static const QRegularExpression part(u"([+-]?[0-9]+(?:[.,][0-9]+)?) ?([hdwm])"_s);
    if (!whole.match(text).hasMatch())
        return {};
    double sum = 0.0;
    for (auto it = part.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QChar unit = match.captured(2).front();
        const double hours = unit == u'w' ? 40.0 : unit == u'd' ? 8.0 : unit == u'm' ? 1.0 / 60.0 : 1.0;
        sum += plainNumber(match.captured(1)).value_or(0.0) * hours;
    }
    return sum;
}

std::optional<WorkEstimate> workEstimateOf(const QString &cell)
{
    const QStringList parts = cell.split(u'/');
    std::vector<double> numbers;
    for (const QString &part : parts) {
        const auto hours = workHoursOf(part);
        if (!hours)
            return {};
        numbers.push_back(*hours);
    }
    if (numbers.size() == 3)
        return WorkEstimate{numbers[1], numbers[0], numbers[2]};
    return numbers.size() == 1 ? std::optional(WorkEstimate{numbers[0], {}, {}}) : std::nullopt;
}

QString brokenHours(const WorkEstimate &hours)
{
    const double low = hours.low.value_or(hours.likely);
    const double high = hours.high.value_or(hours.likely);
    for (const double value : {low, hours.likely, high}) {
        if (!(value >= 0 && value <= mostHours))
            return workImportWords("Hours must be between 0 and 1,000,000; correct the number.");
    }
    return low > hours.likely || hours.likely > high ? workImportWords("The hours must rise from low over likely to high; write them in that order.") : QString();
}

} // namespace Plimsoll
