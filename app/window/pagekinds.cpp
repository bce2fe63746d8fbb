// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/pagekinds.h"

#include "views/calendar/calendarpage.h"
#include "views/capacity/capacitypage.h"
#include "views/common/page.h"
#include "views/common/planselection.h"
#include "views/communication/communicationpage.h"
#include "views/decisions/decisionspage.h"
#include "views/environments/environmentspage.h"
#include "views/forecast/forecastpage.h"
#include "views/milestones/milestonespage.h"
#include "views/milestones/recordspage.h"
#include "views/overview/overviewpage.h"
#include "views/quality/qualitypage.h"
#include "views/risks/riskspage.h"
#include "views/rollout/rolloutpage.h"
#include "views/scope/scopepage.h"
#include "views/timeline/timelinepage.h"
#include "views/triage/triagepage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

template<typename P>
Page *makePage(PlanDocument &document, PlanSelection &selection, QWidget *parent)
{
    return new P(document, selection, parent);
}

} // namespace

std::vector<PageKind> pageKinds()
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("PageKinds", text); };
    return {
        {u"overview"_s, tr("Overview"), u"go-home"_s, tr("Plan"), makePage<OverviewPage>},
        {u"calendar"_s, tr("Calendar"), u"view-calendar-month"_s, tr("Plan"), makePage<CalendarPage>},
        {u"timeline"_s, tr("Timeline"), u"view-calendar-timeline"_s, tr("Plan"), makePage<TimelinePage>},
        {u"scope"_s, tr("Scope"), u"view-list-tree"_s, tr("Plan"), makePage<ScopePage>},
        {u"forecast"_s, tr("Forecast"), u"office-chart-line"_s, tr("Plan"), makePage<ForecastPage>},
        {u"milestones"_s, tr("Milestones"), u"view-list-details"_s, tr("Plan"), makePage<MilestonesPage>},
        {u"tables"_s, tr("Tables"), u"view-list-text"_s, tr("Plan"), makePage<RecordsPage>},
        {u"capacity"_s, tr("Capacity"), u"system-users"_s, tr("People"), makePage<CapacityPage>},
        {u"risks"_s, tr("Risks"), u"data-warning"_s, tr("Quality"), makePage<RisksPage>},
        {u"quality"_s, tr("Quality plan"), u"task-complete"_s, tr("Quality"), makePage<QualityPage>},
        {u"triage"_s, tr("Bug triage"), u"tools-report-bug"_s, tr("Quality"), makePage<TriagePage>},
        {u"environments"_s, tr("Environments"), u"run-build"_s, tr("Delivery"), makePage<EnvironmentsPage>},
        {u"rollout"_s, tr("Roll-out"), u"view-sort-ascending"_s, tr("Delivery"), makePage<RolloutPage>},
        {u"communication"_s, tr("Communication"), u"mail-message"_s, tr("Delivery"), makePage<CommunicationPage>},
        {u"decisions"_s, tr("Decisions"), u"dialog-ok-apply"_s, tr("Delivery"), makePage<DecisionsPage>},
    };
}

} // namespace Plimsoll
