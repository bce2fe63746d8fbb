// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/timecolumns.h"
#include "views/inspector/formfactories.h"

namespace Plimsoll {

namespace {

/// In percent, as the tables show it.
template<typename R>
void addShare(RecordForm<R> &form)
{
    auto row = form.row(&R::share);
    row.read = form.reader([](const Plan &, const R &record) {
        const QString text = percentText(record.share, QLocale());
        return FieldState{text, text};
    });
    form.addSetBy(std::move(row), [](const EditContext &context, std::span<const Id<R>> ids, const QVariant &cell) -> Result<PlanEdit> {
        const auto share = shareFromCell(cell, context);
        return share ? Result<PlanEdit>(edits::setField(context.plan, ids, &R::share, *share)) : Result<PlanEdit>(share.error());
    });
}

void fill(RecordForm<Membership> &form)
{
    form.add(&Membership::person);
    form.add(&Membership::team);
    addShare(form);
    form.add(&Membership::start);
    form.add(&Membership::end);
}

void fill(RecordForm<StandingCommitment> &form)
{
    form.add(&StandingCommitment::person);
    form.add(&StandingCommitment::name);
    addShare(form);
    form.add(&StandingCommitment::start);
    form.add(&StandingCommitment::end);
}

void fill(RecordForm<SentSheet> &form)
{
    form.add(&SentSheet::answeredOn);
    form.addInfo([&form](const Plan &plan, const Timetable &) {
        const SentSheet *sheet = form.only(plan);
        FormInfo info;
        if (sheet) {
            const QLocale locale;
            info.text = formText("%1 was sent this sheet on %2; it covers %3 weeks from %4 on.")
                            .arg(quotedText(recordName(plan, sheet->team), recordLabel<Team>()), dateText(sheet->sentOn, locale),
                                 locale.toString(sheet->weeks), dateText(sheet->from, locale));
        }
        return info;
    });
}

} // namespace

std::unique_ptr<Form> makeTimeForm(const QString &table, PlanDocument &document)
{
    return makeFormAmong<PersonSkill, Membership, WorkingPattern, Absence, StandingCommitment, SentSheet, MilestoneDependency>(
        table, document, [](auto &form) { fill(form); });
}

} // namespace Plimsoll
