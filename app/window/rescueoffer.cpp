// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/rescueoffer.h"

#include "app/environment.h"
#include "app/window/documentsession.h"
#include "app/window/messageslot.h"
#include "app/window/recentplans.h"
#include "document/rescue.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString rescueText(const char *text)
{
    return QCoreApplication::translate("RescueOffer", text);
}

/// "plan (restored).plimsoll" beside the damaged file, under a name that is free.
QString freeName(const QString &path, const QString &suffix)
{
    const QFileInfo info(path);
    const QString stem = info.absolutePath() + u'/' + info.completeBaseName();
    QString name = u"%1 (%2).plimsoll"_s.arg(stem, suffix);
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = u"%1 (%2 %3).plimsoll"_s.arg(stem, suffix).arg(number);
    return name;
}

void openBackup(const WindowContext &context, const QString &path, const GoodBackup &backup)
{
    const QString target = freeName(path, rescueText("restored"));
    const auto made = PlanDocument::create(target, backup.plan, context.session.clock(), storeOptions(Access::ReadWrite), randomSeed());
    if (!made) {
        context.messages().showError(made.error());
        return;
    }
    // The file just made is closed here and opened by the session like any other.
    const QString name = QFileInfo(target).fileName();
    if (context.check(context.session.open(target)))
        context.messages().post(u"rescue"_s, MessageSlot::Kind::Success, rescueText("The backup is now %1; the damaged file was kept.").arg(name));
}

void openSalvaged(const WindowContext &context, const QString &path)
{
    const QString target = freeName(path, rescueText("rescued"));
    const auto lost = salvagePlan(path, target, context.session.clock());
    if (!lost) {
        context.messages().showError(lost.error());
        return;
    }
    if (!context.check(context.session.open(target)))
        return;
    const QString name = QFileInfo(target).fileName();
    if (lost->isEmpty()) {
        context.messages().post(u"rescue"_s, MessageSlot::Kind::Success,
                                rescueText("Everything could be read and is now in %1; the damaged file was kept.").arg(name));
    } else {
        context.messages().post(u"rescue"_s, MessageSlot::Kind::Warning,
                                rescueText("What could be read is now in %1; the damaged file was kept. Missing: %2").arg(name, lost->join(u' ')));
    }
}

} // namespace

void rescueDamaged(const WindowContext &context, const QString &path, const Error &error)
{
    std::vector<MessageAction> actions;
    const QUuid planId = context.recent.planId(path);
    if (!planId.isNull()) {
        if (const auto backup = newestGoodBackup(planId, storeOptions(Access::ReadOnly).backupFolder)) {
            const QString time = QLocale().toString(backup->time.toLocalTime(), QLocale::ShortFormat);
            actions.push_back({rescueText("Open the backup of %1").arg(time), u"document-revert"_s,
                               [&context, path, backup = *backup] { openBackup(context, path, backup); }});
        }
    }
    actions.push_back({rescueText("Rescue what can be read"), u"document-save-as"_s, [&context, path] { openSalvaged(context, path); }});
    context.messages().post(u"error"_s, MessageSlot::Kind::Error, error.text, actions);
}

void offerConversion(const WindowContext &context, const QString &path, const Error &error)
{
    const auto convert = [&context, path] {
        StoreOptions options = storeOptions(Access::ReadWrite);
        options.mayConvertWal = true;
        // Closed here, and opened by the session like any other.
        auto converted = PlanDocument::open(path, context.session.clock(), options, randomSeed());
        if (!converted) {
            context.messages().showError(converted.error());
            return;
        }
        (*converted).reset();
        context.check(context.session.open(path));
    };
    context.messages().post(u"error"_s, MessageSlot::Kind::Warning, error.text, {{rescueText("Convert and Open"), u"document-open"_s, convert}});
}

} // namespace Plimsoll
