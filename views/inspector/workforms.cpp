// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/workedits.h"
#include "views/inspector/formfactories.h"

namespace Plimsoll {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Forms", text);
}

/// A state brings its days.
void addState(RecordForm<WorkItem> &form)
{
    auto row = form.row(&WorkItem::state);
    row.write = [&form](const QVariant &cell) -> Result<PlanEdit> {
        PlanDocument &document = form.document();
        const QLocale locale;
        const EditContext context{document.plan(), document.timetable(), locale, document.today(), document.ids()};
        const auto state = fromCell<WorkItemState>(cell, {}, context);
        if (!state)
            return state.error();
        return edits::setWorkState(document.plan(), form.ids(), *state, document.today());
    };
    form.addRow(std::move(row));
}

void addText(RecordForm<WorkItem> &form, QString WorkItem::*member, const QString &placeholder)
{
    auto row = form.row(member);
    delete row.editor;
    auto *field = new NoteField;
    field->setPlaceholder(placeholder);
    field->setLines(3);
    row.editor = field;
    form.addRow(std::move(row));
}

void fill(RecordForm<WorkItem> &form)
{
    form.add(&WorkItem::key);
    form.add(&WorkItem::title);
    form.add(&WorkItem::kind);
    addState(form);
    form.add(&WorkItem::progress);
    form.addReference(&WorkItem::release, tr("Not planned yet"));
    form.addReference(&WorkItem::team, tr("Nobody yet"));
    form.add(&WorkItem::parent);
    form.add(&WorkItem::priority);
    form.add(&WorkItem::featureToggle);
    form.addHeading(tr("Days"));
    form.add(&WorkItem::notBefore);
    form.add(&WorkItem::finishBefore);
    form.add(&WorkItem::started);
    form.add(&WorkItem::finished);
    form.addHeading(tr("Release notes"));
    form.add(&WorkItem::isPublic);
    addText(form, &WorkItem::customerNote, tr("What customers read of it"));
    addText(form, &WorkItem::upgradeAction, tr("What customers must do when they upgrade"));
    form.add(&WorkItem::documentation);
    form.add(&WorkItem::documentationOwner);
}

} // namespace

std::unique_ptr<Form> makeWorkForm(const QString &table, PlanDocument &document)
{
    return makeFormAmong<RoughDemand, WorkItem, Demand, WorkDependency, Responsibility>(table, document, [](auto &form) {
        if constexpr (std::is_same_v<decltype(form), RecordForm<WorkItem> &>)
            fill(form);
        else
            fillAll(form);
    });
}

} // namespace Plimsoll
