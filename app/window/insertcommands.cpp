// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/insertcommands.h"

#include "app/actionregistry.h"
#include "app/window/documentsession.h"
#include "app/window/releasedialog.h"
#include "app/window/workspace.h"
#include "domain/allrecords.h"
#include "domain/edits/fieldedits.h"

#include <QInputDialog>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int windowDays = 7;

} // namespace

InsertCommands::InsertCommands(const WindowContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    ActionRegistry &actions = context.actions;
    actions.add(u"insert.milestone"_s, tr("New &milestone"), u"milestone"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_N, Needs::WritablePlan,
                [this] { insertMilestone(); });
    actions.add(u"insert.window"_s, tr("New &window (blackout, freeze, event)"), u"view-calendar-holiday"_s, {}, Needs::WritablePlan,
                [this] { insertWindow(); });
    actions.add(u"insert.release"_s, tr("New &release…"), u"tag-new"_s, {}, Needs::WritablePlan, [this] { insertRelease(); });
    actions.add(u"insert.product"_s, tr("New &product…"), u"list-add"_s, {}, Needs::WritablePlan, [this] { insertProduct(); });
}

/// The one of the sidebar; where all are shown, the one of the newest selected milestone, else the newest.
ReleaseId InsertCommands::currentRelease() const
{
    const PlanSelection &selection = m_context.workspace()->selection();
    if (selection.release().isValid())
        return selection.release();
    const Plan &plan = m_context.session.document()->plan();
    const auto milestones = selection.idsOf(QString::fromLatin1(Record<Milestone>::table));
    if (!milestones.empty()) {
        if (const Milestone *milestone = plan.find(MilestoneId(milestones.back())))
            return milestone->release;
    }
    const auto &releases = plan.table<Release>();
    return releases.isEmpty() ? ReleaseId() : releases.at(releases.size() - 1).id;
}

void InsertCommands::insertMilestone()
{
    const ReleaseId release = currentRelease();
    if (!release.isValid()) {
        insertRelease();
        return;
    }
    PlanDocument &document = *m_context.session.document();
    Milestone milestone;
    milestone.id = document.ids().next<Milestone>();
    milestone.release = release;
    milestone.title = tr("New milestone");
    milestone.pinned = document.today();
    const MilestoneId id = milestone.id;
    if (m_context.execute(edits::addRecord(document.plan(), std::move(milestone))))
        m_context.workspace()->reveal({QString::fromLatin1(Record<Milestone>::table), id.value()});
}

void InsertCommands::insertWindow()
{
    PlanDocument &document = *m_context.session.document();
    Window window;
    window.id = document.ids().next<Window>();
    window.name = tr("New window");
    window.release = m_context.workspace()->selection().release();
    window.startDate = document.today();
    window.endDate = window.startDate.addDays(windowDays - 1);
    const WindowId id = window.id;
    if (m_context.execute(edits::addRecord(document.plan(), std::move(window))))
        m_context.workspace()->reveal({QString::fromLatin1(Record<Window>::table), id.value()});
}

void InsertCommands::insertRelease()
{
    ReleaseDialog dialog(*m_context.session.document(), &m_context.window);
    if (dialog.exec() == QDialog::Accepted)
        m_context.workspace()->reveal({QString::fromLatin1(Record<Release>::table), dialog.release().value()});
}

void InsertCommands::insertProduct()
{
    bool chosen = false;
    const QString name = QInputDialog::getText(&m_context.window, tr("New product"), tr("Name of the product:"), QLineEdit::Normal, {},
                                               &chosen).trimmed();
    if (!chosen || name.isEmpty())
        return;
    PlanDocument &document = *m_context.session.document();
    Product product;
    product.id = document.ids().next<Product>();
    product.name = name;
    const ProductId id = product.id;
    if (m_context.execute(edits::addRecord(document.plan(), std::move(product))))
        m_context.workspace()->reveal({QString::fromLatin1(Record<Product>::table), id.value()});
}

} // namespace Plimsoll
