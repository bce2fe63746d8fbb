// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/skillmodel.h"
#include "views/inspector/formfactories.h"

namespace Plimsoll {

namespace {

void fill(RecordForm<Team> &form)
{
    form.add(&Team::name);
    form.add(&Team::assignsPeople);
}

void fill(RecordForm<Role> &form)
{
    form.add(&Role::name);
    form.add(&Role::everyone);
    form.addReference(&Role::team, formText("No team"));
    form.addReference(&Role::person, formText("Nobody yet"));
    form.addReference(&Role::deputy, formText("Nobody yet"));
}

void fill(RecordForm<Person> &form)
{
    form.add(&Person::name);
    form.add(&Person::email);
    addZone(form, &Person::timeZone, formText("The plan's"));
    form.addReference(&Person::calendar, formText("The plan's"));
}

void fill(RecordForm<Skill> &form)
{
    form.add(&Skill::name);
    Form::Row freeze = form.row(&Skill::freeze);
    freeze.choices = [](const Plan &) { return freezesOfWork(); };
    form.addRow(std::move(freeze));
}

} // namespace

std::unique_ptr<Form> makePeopleForm(const QString &table, PlanDocument &document)
{
    return makeFormAmong<Team, Role, Person, Skill>(table, document, [](auto &form) { fill(form); });
}

} // namespace Plimsoll
