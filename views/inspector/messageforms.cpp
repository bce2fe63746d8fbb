// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/formfactories.h"

namespace Plimsoll {

namespace {

void fill(RecordForm<Audience> &form)
{
    form.add(&Audience::name);
    form.add(&Audience::customer);
    form.addInfo([&form](const Plan &plan, const Timetable &) {
        const Audience *audience = form.only(plan);
        return audience && audience->customer ? FormInfo{{}, formText("Customers see public titles only, never notes, owners or reasons.")} : FormInfo{};
    });
    form.add(&Audience::channel);
    form.add(&Audience::noticeDays);
    form.add(&Audience::noticeUnit);
    addZone(form, &Audience::timeZone, formText("The plan's"));
    form.add(&Audience::language);
}

} // namespace

std::unique_ptr<Form> makeMessageForm(const QString &table, PlanDocument &document)
{
    return makeFormAmong<Audience, Stakeholder, MessageTemplate>(table, document, [](auto &form) { fill(form); });
}

} // namespace Plimsoll
