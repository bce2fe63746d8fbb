// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/formchoices.h"
#include "views/inspector/recordform.h"

#include <QCoreApplication>

#include <memory>

namespace Plimsoll {

// Each makes the form of its topic's records; null for the tables of others. They are apart, as forms are slow to compile.
[[nodiscard]] std::unique_ptr<Form> makePlanForm(const QString &table, PlanDocument &document);
[[nodiscard]] std::unique_ptr<Form> makePeopleForm(const QString &table, PlanDocument &document);
[[nodiscard]] std::unique_ptr<Form> makeTimeForm(const QString &table, PlanDocument &document);
[[nodiscard]] std::unique_ptr<Form> makeWorkForm(const QString &table, PlanDocument &document);
[[nodiscard]] std::unique_ptr<Form> makeCadenceForm(const QString &table, PlanDocument &document);
[[nodiscard]] std::unique_ptr<Form> makeRiskForm(const QString &table, PlanDocument &document);
[[nodiscard]] std::unique_ptr<Form> makeMessageForm(const QString &table, PlanDocument &document);
[[nodiscard]] std::unique_ptr<Form> makeTestForm(const QString &table, PlanDocument &document);
[[nodiscard]] std::unique_ptr<Form> makeTriageForm(const QString &table, PlanDocument &document);
[[nodiscard]] std::unique_ptr<Form> makeDeliveryForm(const QString &table, PlanDocument &document);
[[nodiscard]] std::unique_ptr<Form> makeRolloutForm(const QString &table, PlanDocument &document);
[[nodiscard]] std::unique_ptr<Form> makeDecisionForm(const QString &table, PlanDocument &document);

/// The words of the forms that are no classes of their own.
[[nodiscard]] inline QString formText(const char *text, const char *note = nullptr)
{
    return QCoreApplication::translate("Forms", text, note);
}

/// The form for those of the types R whose table it is, filled by fill(RecordForm<R> &); null where it is none of them.
template<typename... R, typename Fill>
[[nodiscard]] std::unique_ptr<Form> makeFormAmong(const QString &table, PlanDocument &document, Fill fill)
{
    std::unique_ptr<Form> form;
    const auto tryOne = [&]<typename T>() {
        if (form || QLatin1StringView(Record<T>::table) != table)
            return;
        auto made = std::make_unique<RecordForm<T>>(document);
        fill(*made);
        form = std::move(made);
    };
    (tryOne.template operator()<R>(), ...);
    return form;
}

/// Records without a form of their own show all their fields in the order of the list; notes have a tab of their own.
template<typename R>
void fillAll(RecordForm<R> &form)
{
    forEachField<R>([&](const auto &field, int) {
        if (qstrcmp(field.name, "note") != 0)
            form.add(field.member);
    });
}

/// The same, but refuses what breaks the rule.
template<typename R>
void fillAll(RecordForm<R> &form, const Form::Rule &rule)
{
    forEachField<R>([&](const auto &field, int) {
        if (qstrcmp(field.name, "note") != 0)
            form.addRow(Form::guarded(form.row(field.member), rule));
    });
}

/// Of records that have no fill() of their own in the file of their topic.
template<typename R>
void fill(RecordForm<R> &form)
{
    fillAll(form);
}

/// A text of a few lines.
template<typename R>
void addText(RecordForm<R> &form, QString R::*member, const QString &placeholder)
{
    auto row = form.row(member);
    delete row.editor;
    auto *field = new NoteField;
    field->setPlaceholder(placeholder);
    field->setLines(3);
    row.editor = field;
    form.addRow(std::move(row));
}

template<typename R>
void addZone(RecordForm<R> &form, QString R::*member, const QString &placeholder)
{
    auto row = form.row(member);
    auto *field = static_cast<TextField *>(row.editor);
    field->setSuggestions(timeZoneNames());
    field->setPlaceholder(placeholder);
    form.addRow(std::move(row));
}

} // namespace Plimsoll
