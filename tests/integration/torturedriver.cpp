// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/edithistory.h"
#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/edits/fieldedits.h"
#include "domain/edits/removal.h"
#include "domain/plandraft.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTimeZone>

#include <cstdio>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Works on a plan through the real command layer until it is killed: random edits, undo and redo. After each one that was acknowledged it
/// prints the journal's newest sequence, so that the parent knows what must be there.
namespace {

PlanEdit randomEdit(const PlanDocument &document, IdSource &ids, QRandomGenerator &random)
{
    const Plan &plan = document.plan();
    const auto &milestones = plan.table<Milestone>();
    const Milestone &some = milestones.at(random.bounded(int(milestones.size())));
    switch (random.bounded(6)) {
    case 0: {
        Milestone added = some;
        added.id = ids.next<Milestone>();
        added.rule = RuleKind::Offset;
        added.anchor = some.id;
        added.title = u"Checkpoint %1"_s.arg(random.bounded(1000));
        return edits::addRecord(plan, added);
    }
    case 1: {
        const Release *release = plan.find(some.release);
        if (milestones.size() < 20 || release->anchor == some.id)
            return edits::setField(plan, some.id, &Milestone::note, u"kept"_s);
        const MilestoneId doomed[] = {some.id};
        return edits::removeMilestones(plan, doomed, document.presentDates());
    }
    case 2: {
        // Many records in one step: all or none of them must be there afterwards.
        PlanDraft draft(plan);
        const int offset = random.bounded(100);
        for (const Milestone &milestone : milestones)
            draft.update(milestone.id, [&](Milestone &m) { m.offset = offset; });
        return draft.toEdit(u"Set all offsets"_s);
    }
    default:
        return edits::setField(plan, some.id, &Milestone::title, u"Title %1"_s.arg(random.bounded(100000)));
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    QRandomGenerator random(arguments.at(2).toUInt());
    FixedClock clock(QDateTime({2026, 5, 18}, {9, 0}, QTimeZone::UTC).addMSecs(arguments.at(2).toLongLong() * 1000));
    StoreOptions options;
    options.author = u"driver"_s;
    auto document = PlanDocument::open(arguments.at(1), clock, options, random.generate());
    if (!document || (*document)->isReadOnly()) {
        std::printf("refused %s\n", qPrintable(document ? (*document)->readOnlyReason()->text : document.error().text));
        return 2;
    }
    PlanDocument &plan = **document;
    std::printf("open\n");
    std::fflush(stdout);
    for (;;) {
        clock.set(clock.now().addMSecs(1));
        const int dice = random.bounded(10);
        if (dice < 2 && plan.history().canUndo())
            (void)plan.undo();
        else if (dice < 3 && plan.history().canRedo())
            (void)plan.redo();
        else if (auto done = plan.execute(randomEdit(plan, plan.ids(), random)); !done)
            std::printf("failed %s\n", qPrintable(done.error().text));
        std::printf("done %lld\n", static_cast<long long>(plan.lastSequence()));
        std::fflush(stdout);
    }
}
