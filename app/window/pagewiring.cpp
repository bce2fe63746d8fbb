// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/pagewiring.h"

#include "app/actionregistry.h"
#include "app/window/deliveryimport.h"
#include "app/window/levelcommands.h"
#include "app/window/messageslot.h"
#include "app/window/plancommands.h"
#include "app/window/resultsimport.h"
#include "app/window/rolloutimport.h"
#include "app/window/saveoffer.h"
#include "app/window/workspace.h"
#include "views/capacity/absencewatch.h"
#include "views/capacity/capacitypage.h"
#include "views/common/page.h"
#include "views/communication/communicationpage.h"
#include "views/environments/environmentspage.h"
#include "views/decisions/decisionspage.h"
#include "views/forecast/forecastpage.h"
#include "views/inspector/form.h"
#include "views/inspector/inspector.h"
#include "views/milestones/milestonespage.h"
#include "views/milestones/recordspage.h"
#include "views/overview/overviewpage.h"
#include "views/quality/qualitypage.h"
#include "views/risks/riskspage.h"
#include "views/rollout/rolloutpage.h"
#include "views/scope/scopepage.h"
#include "views/timeline/timelinepage.h"
#include "views/triage/triagepage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

void openInspector(Workspace &workspace)
{
    workspace.setPaneShown(Workspace::InspectorPane, true);
    Inspector &inspector = workspace.inspector();
    inspector.showTab(Inspector::DetailsTab);
    if (!inspector.form())
        return;
    const auto widgets = inspector.form()->findChildren<QWidget *>();
    const auto first = std::ranges::find_if(
        widgets, [](const QWidget *field) { return field->isVisible() && field->isEnabled() && (field->focusPolicy() & Qt::TabFocus); });
    if (first != widgets.end())
        (*first)->setFocus(Qt::TabFocusReason);
}

/// Shows the page that a figure of the overview comes from, with its record.
void lead(Workspace &workspace, const OverviewPlace &place)
{
    if (place.page == "problems"_L1)
        workspace.showPanel(place.page);
    else
        workspace.showPage(place.page);
    if (!place.record.table.isEmpty())
        workspace.reveal(place.record);
}

/// Says above the page who is missed since an absence was typed, with the deputy as cure.
void wireAbsences(AbsenceWatch &watch, const WindowContext &context)
{
    QObject::connect(&watch, &AbsenceWatch::missed, &watch, [&context, &watch](const QString &text, const QString &cure) {
        const QString topic = u"absence"_s;
        std::vector<MessageAction> actions;
        if (!cure.isEmpty())
            actions.push_back({cure, u"dialog-ok-apply"_s, [&watch] { watch.letStandIn(); }});
        if (text.isEmpty())
            context.messages().clear(topic);
        else
            context.messages().post(topic, MessageSlot::Kind::Warning, text, actions);
    });
}

} // namespace

void wirePage(Page &page, const WindowContext &context, PlanCommands &plans, LevelCommands &leveling,
              const std::function<void()> &clearFilter)
{
    QObject::connect(&page, &Page::openRequested, &page, [&context] { openInspector(*context.workspace()); });
    QObject::connect(&page, &Page::slipRequested, &plans, &PlanCommands::slip);
    // The menus of milestones on the page offer it.
    page.addAction(context.actions.action(u"plan.invite"_s));
    if (auto *overview = qobject_cast<OverviewPage *>(&page)) {
        overview->setLeveling(context.actions.action(u"plan.level"_s));
        QObject::connect(overview, &OverviewPage::fitRequested, &leveling, &LevelCommands::showFit);
        QObject::connect(overview, &OverviewPage::placeRequested, &page, [&context](const OverviewPlace &place) { lead(*context.workspace(), place); });
    } else if (auto *timeline = qobject_cast<TimelinePage *>(&page)) {
        timeline->setLeveling(context.actions.action(u"plan.level"_s));
    } else if (auto *forecast = qobject_cast<ForecastPage *>(&page)) {
        QObject::connect(forecast, &ForecastPage::pageRequested, &page, [&context](const QString &id) { context.workspace()->showPage(id); });
    } else if (auto *milestones = qobject_cast<MilestonesPage *>(&page)) {
        milestones->keepColumnsIn(context.settings);
        milestones->addRowAction(context.actions.action(u"plan.invite"_s));
        QObject::connect(milestones, &MilestonesPage::tablePasted, &plans, &PlanCommands::importTable);
        QObject::connect(milestones, &MilestonesPage::allRequested, &page, clearFilter);
    } else if (auto *tables = qobject_cast<RecordsPage *>(&page)) {
        tables->keepColumnsIn(context.settings);
        QObject::connect(tables, &RecordsPage::tablePasted, &plans, &PlanCommands::importTableAs);
        QObject::connect(tables, &RecordsPage::allRequested, &page, clearFilter);
    } else if (auto *communication = qobject_cast<CommunicationPage *>(&page)) {
        communication->keepColumnsIn(context.settings);
        QObject::connect(communication, &CommunicationPage::allRequested, &page, clearFilter);
        QObject::connect(communication, &CommunicationPage::fileOffered, &page,
                         [&context](const QString &name, const QByteArray &bytes) { saveOffered(context, name, bytes); });
    } else if (auto *decisions = qobject_cast<DecisionsPage *>(&page)) {
        decisions->keepColumnsIn(context.settings);
        QObject::connect(decisions, &DecisionsPage::allRequested, &page, clearFilter);
        QObject::connect(decisions, &DecisionsPage::fileOffered, &page,
                         [&context](const QString &name, const QByteArray &bytes) { saveOffered(context, name, bytes); });
    } else if (auto *risks = qobject_cast<RisksPage *>(&page)) {
        risks->keepColumnsIn(context.settings);
        QObject::connect(risks, &RisksPage::tablePasted, &plans, &PlanCommands::importTableAs);
        QObject::connect(risks, &RisksPage::allRequested, &page, clearFilter);
    } else if (auto *environments = qobject_cast<EnvironmentsPage *>(&page)) {
        environments->keepColumnsIn(context.settings);
        QObject::connect(environments, &EnvironmentsPage::importRequested, &page,
                         [&context](ComponentId component, EnvironmentId environment) { importDeliveryFile(context, component, environment); });
    } else if (auto *rollout = qobject_cast<RolloutPage *>(&page)) {
        rollout->keepColumnsIn(context.settings);
        QObject::connect(rollout, &RolloutPage::allRequested, &page, clearFilter);
        QObject::connect(rollout, &RolloutPage::importRequested, &page, [&context](RolloutPage::Part part) { importRolloutTable(context, part); });
    } else if (auto *quality = qobject_cast<QualityPage *>(&page)) {
        quality->keepColumnsIn(context.settings);
        QObject::connect(quality, &QualityPage::allRequested, &page, clearFilter);
        QObject::connect(quality, &QualityPage::filesWanted, &page, [&context, quality] { chooseResultFiles(context, *quality); });
    } else if (auto *scope = qobject_cast<ScopePage *>(&page)) {
        scope->keepColumnsIn(context.settings);
        scope->setImport(context.actions.action(u"plan.importWork"_s));
        scope->setLeveling({context.actions.action(u"plan.level"_s), context.actions.action(u"plan.fit"_s)});
        QObject::connect(scope, &ScopePage::allRequested, &page, clearFilter);
    } else if (auto *triage = qobject_cast<TriagePage *>(&page)) {
        triage->keepColumnsIn(context.settings);
        triage->setImport(context.actions.action(u"plan.importBugs"_s));
        QObject::connect(triage, &TriagePage::allRequested, &page, clearFilter);
    } else if (auto *capacity = qobject_cast<CapacityPage *>(&page)) {
        capacity->keepColumnsIn(context.settings);
        capacity->setLeveling(context.actions.action(u"plan.level"_s));
        wireAbsences(capacity->absences(), context);
        QObject::connect(capacity, &CapacityPage::sendRequested, &page, [&context] { context.actions.action(u"plan.sendSheets"_s)->trigger(); });
    }
}

} // namespace Plimsoll
