// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/scope/worklinks.h"

#include "domain/allrecords.h"
#include "domain/plan.h"
#include "items/celltext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

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

/// Split at commas, semicolons and line ends that stand outside of quotation marks.
QStringList partsOf(const QString &text)
{
    QStringList parts;
    QString part;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        if (!quoted && (c == u',' || c == u';' || c == u'\n')) {
            parts += part.trimmed();
            part.clear();
        } else {
            part += c;
        }
    }
    parts += part.trimmed();
    parts.removeAll(QString());
    return parts;
}

QString unquoted(const QString &name)
{
    if (name.size() < 2 || !name.startsWith(u'"') || !name.endsWith(u'"'))
        return name;
    return name.mid(1, name.size() - 2).replace("\"\""_L1, "\""_L1);
}

/// By key, else by title; regardless of case.
WorkItemId findItem(const Plan &plan, const QString &name)
{
    WorkItemId titled;
    for (const WorkItem &item : plan.table<WorkItem>()) {
        if (item.key.compare(name, Qt::CaseInsensitive) == 0)
            return item.id;
        if (!titled.isValid() && item.title.compare(name, Qt::CaseInsensitive) == 0)
            titled = item.id;
    }
    return titled;
}

Result<edits::WorkLink> linkFromText(const Plan &plan, const QString &part, const QLocale &locale)
{
    // The name, then perhaps the letters, then perhaps a signed number of hours.
    static const QRegularExpression form(u"^(.*?)(?:\\s+(FS|SS|FF|SF))?(?:\\s*([+\\-\x2212])\\s*([\\d.,]+)\\s*h?)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    edits::WorkLink link;
    // A key may end like a lag: "KEP-7".
    link.predecessor = findItem(plan, unquoted(part));
    if (link.predecessor.isValid())
        return link;
    const QRegularExpressionMatch match = form.match(part);
    link.predecessor = findItem(plan, unquoted(match.captured(1)));
    const QString letters = match.captured(2).toUpper();
    if (!link.predecessor.isValid()) {
        const QString name = letters.isEmpty() ? part : match.captured(1);
        return Error{ErrorCode::InvalidInput, tr("There is no work item \"%1\"; type the key or the title of one.").arg(name.left(80)), {}};
    }
    for (const DependencyKind kind : kinds) {
        if (linkLetters(kind) == letters)
            link.kind = kind;
    }
    if (!match.captured(4).isEmpty()) {
        const auto hours = numberFromText(match.captured(4), locale);
        if (!hours)
            return hours.error();
        link.lag = match.captured(3) == "+"_L1 ? *hours : -*hours;
    }
    return link;
}

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

Result<std::vector<edits::WorkLink>> linksFromText(const Plan &plan, const QString &text, const QLocale &locale)
{
    std::vector<edits::WorkLink> links;
    const QStringList parts = partsOf(text);
    for (const QString &part : parts) {
        const auto link = linkFromText(plan, part, locale);
        if (!link)
            return link.error();
        links.push_back(*link);
    }
    return links;
}

} // namespace Plimsoll
