// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/problemchanges.h"

#include "domain/release.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// Checks that look at records, not at days.
constexpr std::array aboutRecords{"audience-without-public-title"_L1, "duplicate-title"_L1,          "import-key-doubled"_L1,
                                  "message-without-owner"_L1,         "message-without-template"_L1, "milestone-without-owner"_L1,
                                  "public-title-without-audience"_L1, "role-without-person"_L1,      "train-not-minted"_L1};

} // namespace

bool isAboutDates(const Problem &problem)
{
    return std::ranges::none_of(aboutRecords, [&](QLatin1StringView check) { return problem.check == check; });
}

QString problemKey(const Problem &problem)
{
    static const QRegularExpression day(u"\\S+ \\d{1,2} \\S+( \\d{1,2})? \\d{4}"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString key = problem.check + u'/' + problem.table + u'/' + QString::number(problem.record) + u'/';
    if (problem.table == QLatin1StringView(Record<Release>::table))
        return key;
    QString text = problem.text;
    text.remove(day);
    for (int weekday = Qt::Monday; weekday <= Qt::Sunday; ++weekday)
        text.remove(QLocale().dayName(weekday, QLocale::LongFormat));
    return key + text;
}

std::vector<QString> problemKeys(const std::vector<Problem> &problems)
{
    std::vector<QString> keys;
    keys.reserve(problems.size());
    for (const Problem &problem : problems)
        keys.push_back(problemKey(problem));
    return keys;
}

std::vector<Problem> problemsOnlyIn(const std::vector<Problem> &these, const std::vector<Problem> &others)
{
    const std::vector<QString> theirs = problemKeys(others);
    const QSet<QString> known(theirs.begin(), theirs.end());
    std::vector<Problem> found;
    std::ranges::copy_if(these, std::back_inserter(found), [&](const Problem &problem) { return !known.contains(problemKey(problem)); });
    return found;
}

std::vector<Problem> newProblems(const std::vector<Problem> &before, const std::vector<Problem> &after)
{
    std::vector<Problem> found = problemsOnlyIn(after, before);
    std::erase_if(found, [](const Problem &problem) { return !isAboutDates(problem); });
    return found;
}

std::vector<StaleDates> staleOnlyIn(std::vector<StaleDates> these, const std::vector<StaleDates> &others)
{
    for (StaleDates &stale : these) {
        const auto known = std::ranges::find_if(
            others, [&](const StaleDates &other) { return other.audience == stale.audience && other.release == stale.release; });
        if (known != others.end())
            std::erase_if(stale.changes, [&](const DateChange &change) { return std::ranges::find(known->changes, change) != known->changes.end(); });
    }
    std::erase_if(these, [](const StaleDates &stale) { return stale.changes.empty(); });
    return these;
}

} // namespace Plimsoll
