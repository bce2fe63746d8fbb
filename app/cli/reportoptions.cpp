// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reportoptions.h"

#include "app/cli/commandtext.h"
#include "app/cli/scopeoptions.h"
#include "views/reports/reportbuilder.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

void declareReport(QCommandLineParser &parser)
{
    parser.addOption({u"sections"_s, commandText("Only these sections of a report: %1.").arg(reportSectionIds().join(", "_L1)), u"S,S,…"_s});
    parser.addOption({u"one-page"_s, commandText("A report of one page, for a steering committee.")});
    parser.addOption({u"paper"_s, commandText("Paper of a PDF: A4, A3, A2, A1 or Letter."), u"PAPER"_s, u"A4"_s});
    parser.addOption({u"pages-wide"_s, commandText("Fit the days of a timeline onto so many pages beside each other."), u"N"_s, u"1"_s});
}

Result<ReportRequest> reportFrom(const QCommandLineParser &parser, const Plan &plan)
{
    const auto scope = scopeFrom(parser, plan);
    if (!scope)
        return scope.error();
    ReportRequest request{scope->release, scope->audience, {}, parser.isSet(u"one-page"_s)};
    const QStringList known = reportSectionIds();
    if (parser.isSet(u"sections"_s) && request.onePage)
        return Error{ErrorCode::InvalidInput, commandText("--sections chooses parts of the full report; leave out --one-page."), {}};
    for (const QString &given : parser.value(u"sections"_s).split(u',', Qt::SkipEmptyParts)) {
        const QString section = given.trimmed().toLower();
        if (!known.contains(section))
            return Error{ErrorCode::NotFound, commandText("There is no section \"%1\"; there is %2.").arg(given.trimmed(), known.join(", "_L1)), {}};
        request.sections << section;
    }
    if (parser.isSet(u"sections"_s) && request.sections.isEmpty())
        return Error{ErrorCode::InvalidInput, commandText("--sections names none; there is %1.").arg(known.join(", "_L1)), {}};
    return request;
}

Result<PageFormat> paperFrom(const QCommandLineParser &parser)
{
    const QString name = parser.value(u"paper"_s);
    for (const QPageSize::PageSizeId id : {QPageSize::A4, QPageSize::A3, QPageSize::A2, QPageSize::A1, QPageSize::Letter}) {
        if (name.compare(QPageSize::key(id), Qt::CaseInsensitive) == 0)
            return PageFormat{id, QPageLayout::Portrait};
    }
    return Error{ErrorCode::InvalidInput, commandText("--paper takes A4, A3, A2, A1 or Letter, not \"%1\".").arg(name), {}};
}

Result<TimelineRequest> timelineFrom(const QCommandLineParser &parser, const Plan &plan)
{
    TimelineRequest request;
    if (parser.isSet(u"release"_s)) {
        const auto release = findRelease(plan, parser.value(u"release"_s));
        if (!release)
            return release.error();
        request.release = *release;
    }
    const auto paper = paperFrom(parser);
    if (!paper)
        return paper.error();
    request.format.paper = paper->paper;
    bool isNumber = false;
    request.pagesWide = parser.value(u"pages-wide"_s).toInt(&isNumber);
    if (!isNumber || request.pagesWide < 1 || request.pagesWide > TimelineRequest::mostPagesWide) {
        return Error{ErrorCode::InvalidInput,
                     commandText("--pages-wide takes a number from 1 to %1, not \"%2\".").arg(TimelineRequest::mostPagesWide).arg(parser.value(u"pages-wide"_s)),
                     {}};
    }
    return request;
}

} // namespace Plimsoll
