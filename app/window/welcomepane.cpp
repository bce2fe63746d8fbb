// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/welcomepane.h"

#include "app/templates.h"
#include "app/window/documentsession.h"
#include "app/window/filecommands.h"
#include "app/window/messageslot.h"
#include "app/window/recentplans.h"
#include "views/welcome/welcomepage.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace Plimsoll {

namespace {

std::vector<TemplateOffer> templateOffers()
{
    std::vector<TemplateOffer> offers;
    for (const PlanTemplate &known : planTemplates())
        offers.push_back({known.name, known.title, known.description});
    return offers;
}

} // namespace

WelcomePane::WelcomePane(const WindowContext &context, FileCommands &files, QWidget *parent)
    : QWidget(parent), m_context(context), m_page(new WelcomePage(templateOffers())), m_messages(new MessageSlot)
{
    const int em = fontMetrics().height();
    m_messages->setContentsMargins(em, em / 2, em, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_page, 1);
    connect(m_page, &WelcomePage::sampleRequested, &files, &FileCommands::openSample);
    connect(m_page, &WelcomePage::newRequested, &files, &FileCommands::startEmpty);
    connect(m_page, &WelcomePage::openRequested, &files, &FileCommands::chooseAndOpen);
    connect(m_page, &WelcomePage::templateRequested, &files, &FileCommands::startFromTemplate);
    connect(m_page, &WelcomePage::recentRequested, &files, &FileCommands::open);
    connect(m_page, &WelcomePage::forgetRequested, &context.recent, &RecentPlans::forget);
    connect(m_page, &WelcomePage::importRequested, this, &WelcomePane::importRequested);
    connect(&context.recent, &RecentPlans::changed, this, &WelcomePane::refresh);
    refresh();
}

void WelcomePane::refresh()
{
    std::vector<RecentPlan> plans;
    for (const QString &draft : m_context.session.drafts().all())
        plans.push_back({draft, true, true});
    for (const QString &path : m_context.recent.paths())
        plans.push_back({path, QFileInfo::exists(path), false});
    m_page->setRecentPlans(plans);
}

} // namespace Plimsoll
