// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/formfactories.h"

namespace Plimsoll {

namespace {

void fill(RecordForm<Train> &form)
{
    form.add(&Train::name);
    form.add(&Train::product);
    form.add(&Train::pattern);
    form.add(&Train::first);
    form.add(&Train::every);
    form.add(&Train::everyUnit);
    auto weekday = form.row(&Train::weekday);
    useChoices(weekday, form, &Train::weekday, weekdayChoices(formText("As the first departure counts")));
    form.addRow(std::move(weekday));
    form.add(&Train::numbering);
    form.add(&Train::firstNumber);
    form.add(&Train::ahead);
}

void fill(RecordForm<Environment> &form)
{
    form.add(&Environment::name);
    form.addReference(&Environment::product, formText("Shared by all products"));
    form.add(&Environment::position);
    form.add(&Environment::exclusive);
}

/// The release and the time are those of the day on which it was taken.
void fill(RecordForm<Baseline> &form)
{
    form.add(&Baseline::name);
}

/// What it changes was kept when it was made.
void fill(RecordForm<Scenario> &form)
{
    form.add(&Scenario::name);
    form.add(&Scenario::note);
}

/// The dates are those that were moved.
void fill(RecordForm<Slip> &form)
{
    form.add(&Slip::reason);
    form.add(&Slip::approver);
}

} // namespace

std::unique_ptr<Form> makeCadenceForm(const QString &table, PlanDocument &document)
{
    return makeFormAmong<Environment, WindowException, Train, TrainException, Slip, Baseline, Scenario, PublishingTarget>(
        table, document, [](auto &form) { fill(form); });
}

} // namespace Plimsoll
