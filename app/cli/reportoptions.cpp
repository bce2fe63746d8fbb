// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reportoptions.h"

#include "app/cli/scopeoptions.h"
#include "views/reports/reportbuilder.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

} // namespace

QStringList reportOptionNames()
{
    return {u"sections"_s, u"one-page"_s, u"paper"_s};
}

void declareReport(QCommandLineParser &parser)
{
    parser.addOption({u"sections"_s, tr("Only these sections of a report: %1.").arg(reportSectionIds().join(", "_L1)), u"S,S,…"_s});
    parser.addOption({u"one-page"_s, tr("A report of one page, for a steering committee.")});
    parser.addOption({u"paper"_s, tr("Paper of a PDF: A4, A3 or Letter."), u"PAPER"_s, u"A4"_s});
}

Result<ReportRequest> reportFrom(const QCommandLineParser &parser, const Plan &plan)
{
    const auto scope = scopeFrom(parser, plan);
    if (!scope)
        return scope.error();
    ReportRequest request{scope->release, scope->audience, {}, parser.isSet(u"one-page"_s)};
    const QStringList known = reportSectionIds();
    if (parser.isSet(u"sections"_s) && request.onePage)
        return Error{ErrorCode::InvalidInput, tr("--sections chooses parts of the full report; leave out --one-page."), {}};
    for (const QString &given : parser.value(u"sections"_s).split(u',', Qt::SkipEmptyParts)) {
        const QString section = given.trimmed().toLower();
        if (!known.contains(section))
            return Error{ErrorCode::NotFound, tr("There is no section \"%1\"; there is %2.").arg(given.trimmed(), known.join(", "_L1)), {}};
        request.sections << section;
    }
    if (parser.isSet(u"sections"_s) && request.sections.isEmpty())
        return Error{ErrorCode::InvalidInput, tr("--sections names none; there is %1.").arg(known.join(", "_L1)), {}};
    return request;
}

Result<PageFormat> paperFrom(const QCommandLineParser &parser)
{
    const QString name = parser.value(u"paper"_s);
    for (const QPageSize::PageSizeId id : {QPageSize::A4, QPageSize::A3, QPageSize::Letter}) {
        if (name.compare(QPageSize::key(id), Qt::CaseInsensitive) == 0)
            return PageFormat{id, QPageLayout::Portrait};
    }
    return Error{ErrorCode::InvalidInput, tr("--paper takes A4, A3 or Letter, not \"%1\".").arg(name), {}};
}

} // namespace Plimsoll
