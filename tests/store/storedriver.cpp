// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storeaccess.h"
#include "store/storefixture.h"
#include "store/testmigrations.h"

#include <QCoreApplication>
#include <QThread>

#include <cstdio>

#include <unistd.h>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

void say(const char *what)
{
    std::puts(what);
    std::fflush(stdout);
}

/// Holds the plan open until it is killed.
int hold(const QString &path, const Clock &clock, const StoreOptions &options)
{
    const auto store = Store::open(path, clock, options);
    say(store && (*store)->access() == Access::ReadWrite ? "open" : "refused");
    ::pause();
    return 0;
}

int migrate(const QString &path, const Clock &clock, const StoreOptions &options)
{
    say("begin");
    const auto store = StoreAccess::open(path, clock, options, migrationsOfTomorrow());
    say(store ? "done" : qPrintable(store.error().text));
    return store ? 0 : 1;
}

/// Edits and backs up in turn, for ever.
int backUp(const QString &path, FixedClock &clock, const StoreOptions &options)
{
    auto store = Store::open(path, clock, options);
    if (!store)
        return 1;
    Plan plan = *(*store)->load();
    say("begin");
    for (int step = 0;; ++step) {
        clock.set(clock.now().addSecs(7200));
        PlanDraft draft(plan);
        draft.update(plan.table<Milestone>().at(step % 7).id, [&](Milestone &m) { m.title = u"Kept %1"_s.arg(step); });
        const PlanEdit edit = draft.toEdit(u"Rename"_s);
        if (!(*store)->commit(edit, PlanEdit(), StoreFixture::entry(edit.label)) || !(*store)->backUp(u"activity"_s))
            return 1;
        plan = draft.plan();
    }
}

} // namespace

/// Edits every few milliseconds, for ever; says the step that was acknowledged.
int edit(const QString &path, const Clock &clock, const StoreOptions &options)
{
    auto store = Store::open(path, clock, options);
    if (!store)
        return 1;
    Plan plan = *(*store)->load();
    for (;;) {
        PlanDraft draft(plan);
        for (const Milestone &milestone : plan.table<Milestone>())
            draft.update(milestone.id, [&](Milestone &m) { m.offset = (m.offset + 1) % 100; });
        if (!(*store)->commit(draft.toEdit(u"Shift"_s), PlanEdit(), StoreFixture::entry(u"Shift"_s)))
            return 1;
        plan = draft.plan();
        say(QByteArray::number((*store)->lastSequence()).constData());
        QThread::msleep(20);
    }
}

/// A second process for tests: storedriver hold|migrate|backup|edit PLAN [BACKUPS [HOUR]]
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    FixedClock clock(QDateTime(QDate(2026, 3, 2), QTime(9, 30), QTimeZone::UTC).addSecs(arguments.value(4).toLongLong() * 3600));
    StoreOptions options = StoreFixture::options();
    options.backupFolder = arguments.value(3);
    const QString verb = arguments.value(1);
    const QString path = arguments.value(2);
    if (verb == u"hold")
        return hold(path, clock, options);
    if (verb == u"edit")
        return edit(path, clock, options);
    return verb == u"migrate" ? migrate(path, clock, options) : backUp(path, clock, options);
}
