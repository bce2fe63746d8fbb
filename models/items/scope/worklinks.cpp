// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/scope/worklinks.h"

#include "domain/allrecords.h"
#include "domain/plan.h"
#include "items/celltext.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr std::array kinds{DependencyKind::FinishToStart, DependencyKind::StartToStart, DependencyKind::FinishToFinish,
                           DependencyKind::StartToFinish};
constexpr QChar minus(0x2212);

QString tr(const char *text)
{
    return QCoreApplication::translate("WorkLinks", text);
}

/// Whether the comma there is that of a lag, "KEP-7 FS+1,5": behind it nothing stands but digits, and either a unit or, where the locale
/// writes numbers so, none.
bool isDecimalComma(const QString &text, qsizetype begin, qsizetype comma, const QLocale &locale)
{
    static const QRegularExpression whole(u"(?:\\s|[FS][FS])\\s*[+\\-\x2212]\\s*\\d+$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression fraction(u"^\\d+[ \\t]*(h?)[ \\t]*(?:[,;\\n]|$)"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch behind = fraction.match(text.mid(comma + 1));
    const bool number = behind.hasMatch() && (!behind.captured(1).isEmpty() || locale.decimalPoint() == ","_L1);
    return number && whole.match(text.mid(begin, comma - begin)).hasMatch();
}

/// Split at commas, semicolons and line ends that stand outside of quotation marks and numbers.
QStringList partsOf(const QString &text, const QLocale &locale)
{
    QStringList parts;
    qsizetype begin = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"')
            quoted = !quoted;
        const bool separates = c == u';' || c == u'\n' || (c == u',' && !isDecimalComma(text, begin, i, locale));
        if (!quoted && separates) {
            parts += text.mid(begin, i - begin).trimmed();
            begin = i + 1;
        }
    }
    parts += text.mid(begin).trimmed();
    parts.removeAll(QString());
    return parts;
}

QString unquoted(const QString &name)
{
    if (name.size() < 2 || !name.startsWith(u'"') || !name.endsWith(u'"'))
        return name;
    return name.mid(1, name.size() - 2).replace("\"\""_L1, "\""_L1);
}

/// A number as the locale writes it, else with a decimal comma.
Result<double> lagFromText(const QString &text, const QLocale &locale)
{
    const auto hours = numberFromText(text, locale);
    return hours ? hours : numberFromText(QString(text).replace(u',', u'.'), QLocale::c());
}

/// Reads what is typed of the links of some items; used once.
class LinkReader
{
public:
    LinkReader(const Plan &plan, const QLocale &locale, std::span<const WorkItemId> waiting) : m_plan(plan), m_locale(locale), m_waiting(waiting)
    {
        for (const WorkDependency &dependency : plan.table<WorkDependency>()) {
            if (isWaiting(dependency.successor))
                m_present.push_back(dependency.predecessor);
        }
    }

    [[nodiscard]] Result<std::vector<edits::WorkLink>> read(const QString &text)
    {
        std::vector<edits::WorkLink> links;
        const QStringList parts = partsOf(text, m_locale);
        for (const QString &part : parts) {
            const auto link = readPart(part);
            if (!link)
                return link.error();
            links.push_back(*link);
        }
        for (const WorkItemId id : m_alike) {
            // Nobody can tell which of them is to go.
            if (std::ranges::find(links, id, &edits::WorkLink::predecessor) == links.end())
                return severalAre(m_plan.find(id)->title);
        }
        return links;
    }

private:
    [[nodiscard]] bool isWaiting(WorkItemId id) const { return std::ranges::find(m_waiting, id) != m_waiting.end(); }

    [[nodiscard]] static Error severalAre(const QString &title)
    {
        return {ErrorCode::InvalidInput, tr("Several work items are called \"%1\"; give them keys and type the key of one.").arg(title.left(80)), {}};
    }

    Result<edits::WorkLink> readPart(const QString &part)
    {
        // The name, then perhaps the letters, then perhaps a signed number of hours.
        static const QRegularExpression form(u"^(.*?)(?:\\s+(FS|SS|FF|SF))?(?:\\s*([+\\-\x2212])\\s*([\\d.,]+)\\s*h?)?$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        // A key may end like a lag: "KEP-7".
        const auto whole = find(unquoted(part));
        if (!whole)
            return whole.error();
        if (whole->isValid())
            return edits::WorkLink{*whole, DependencyKind::FinishToStart, 0.0};
        const QRegularExpressionMatch match = form.match(part);
        const auto named = find(unquoted(match.captured(1)));
        if (!named)
            return named.error();
        const QString letters = match.captured(2).toUpper();
        if (!named->isValid()) {
            const QString name = letters.isEmpty() ? part : match.captured(1);
            return Error{ErrorCode::InvalidInput, tr("There is no work item \"%1\"; type the key or the title of one.").arg(name.left(80)), {}};
        }
        edits::WorkLink link;
        link.predecessor = *named;
        for (const DependencyKind kind : kinds) {
            if (linkLetters(kind) == letters)
                link.kind = kind;
        }
        if (!match.captured(4).isEmpty()) {
            const auto hours = lagFromText(match.captured(4), m_locale);
            if (!hours)
                return hours.error();
            link.lag = match.captured(3) == "+"_L1 ? *hours : -*hours;
        }
        return link;
    }

    /// By key, else by title; regardless of case. Of several of one title it is the next one that is waited for already.
    Result<WorkItemId> find(const QString &name)
    {
        if (name.isEmpty())
            return WorkItemId();
        for (const WorkItem &item : m_plan.table<WorkItem>()) {
            if (item.key.compare(name, Qt::CaseInsensitive) == 0)
                return item.id;
        }
        const std::vector<WorkItemId> titled = findTitled(name);
        if (titled.size() <= 1)
            return titled.empty() ? WorkItemId() : titled.front();
        std::vector<WorkItemId> known;
        std::ranges::copy_if(m_present, std::back_inserter(known), [&](WorkItemId id) { return std::ranges::find(titled, id) != titled.end(); });
        if (known.empty())
            return severalAre(name);
        if (std::ranges::find(m_alike, known.front()) == m_alike.end())
            m_alike.insert(m_alike.end(), known.begin(), known.end());
        const qsizetype taken = m_taken[known.front()]++;
        return known[std::min(size_t(taken), known.size() - 1)];
    }

    /// Those of that title that can be waited for; with keys only where none is without, which has no other name.
    [[nodiscard]] std::vector<WorkItemId> findTitled(const QString &title) const
    {
        std::vector<WorkItemId> keyless;
        std::vector<WorkItemId> keyed;
        std::vector<WorkItemId> own;
        for (const WorkItem &item : m_plan.table<WorkItem>()) {
            if (item.title.compare(title, Qt::CaseInsensitive) == 0)
                (isWaiting(item.id) ? own : item.key.isEmpty() ? keyless : keyed).push_back(item.id);
        }
        return !keyless.empty() ? keyless : !keyed.empty() ? keyed : own;
    }

    const Plan &m_plan;
    const QLocale &m_locale;
    std::span<const WorkItemId> m_waiting;
    std::vector<WorkItemId> m_present;     ///< What they wait for.
    std::vector<WorkItemId> m_alike;       ///< Those among them that share a title that was typed.
    QHash<WorkItemId, qsizetype> m_taken;  ///< How many of one title were named, by the first of them.
};

} // namespace

QString linkLetters(DependencyKind kind)
{
    switch (kind) {
    case DependencyKind::FinishToStart:
        return u"FS"_s;
    case DependencyKind::StartToStart:
        return u"SS"_s;
    case DependencyKind::FinishToFinish:
        return u"FF"_s;
    case DependencyKind::StartToFinish:
        return u"SF"_s;
    }
    return {};
}

QString linkName(const WorkItem &item)
{
    QString name = item.key.isEmpty() ? item.title : item.key;
    const bool separated = std::ranges::any_of(name, [](QChar c) { return c == u',' || c == u';' || c == u'"' || c == u'\n'; });
    return separated ? u'"' + name.replace(u'"', "\"\""_L1) + u'"' : name;
}

QString linkText(const Plan &plan, const edits::WorkLink &link, const QLocale &locale)
{
    const WorkItem *item = plan.find(link.predecessor);
    if (!item)
        return {};
    if (link.kind == DependencyKind::FinishToStart && link.lag == 0.0)
        return linkName(*item);
    const QString lag = link.lag == 0.0 ? QString() : (link.lag < 0.0 ? minus : QChar(u'+')) + locale.toString(qAbs(link.lag));
    return linkName(*item) + u' ' + linkLetters(link.kind) + lag;
}

Result<std::vector<edits::WorkLink>> linksFromText(const Plan &plan, const QString &text, const QLocale &locale, std::span<const WorkItemId> waiting)
{
    return LinkReader(plan, locale, waiting).read(text);
}

} // namespace Plimsoll
