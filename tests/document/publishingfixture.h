// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/publishing/filetarget.h"
#include "document/publishing/pendingdifference.h"
#include "document/publishing/publisher.h"
#include "domain/edits/fieldedits.h"
#include "exchange/serveraddress.h"
#include "support/messagefixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace Plimsoll {

inline constexpr PublishingTargetId targetId{900};

inline PublishingTarget fileTarget(const QString &address = QStringLiteral("feed.ics"))
{
    PublishingTarget target;
    target.id = targetId;
    target.name = QStringLiteral("Staff feed");
    target.address = address;
    target.audience = MessagePlan::staff;
    return target;
}

/// A writer of which a test says what it does.
class ScriptedTarget final : public TargetWriter
{
public:
    using Script = std::function<TargetOutcome(const TargetRequest &, bool, const std::stop_token &)>;
    explicit ScriptedTarget(Script script) : m_script(std::move(script)) {}

    TargetOutcome write(const TargetRequest &request, bool overwrite, const std::stop_token &stop, const std::function<void(int, int)> &done) override
    {
        done(1, 2);
        return m_script(request, overwrite, stop);
    }

private:
    Script m_script;
};

inline PublishedEvent heldAs(const OutgoingEvent &event)
{
    PublishedEvent held;
    held.uid = event.uid;
    held.sequence = event.sequence;
    held.contentHash = event.contentHash;
    return held;
}

/// All of it arrives.
inline TargetOutcome reaches(const TargetRequest &request, bool, const std::stop_token &)
{
    TargetOutcome outcome{request.state, {}, 1, {}, {}};
    outcome.state.address = serverAddress(request.target.address)->toString();
    for (const OutgoingEvent &event : request.events)
        outcome.held.push_back(heldAs(event));
    return outcome;
}

/// Crane 4.2: go-live on 26 Aug 2026 and code freeze on 22 Jul, both for customers and staff; the freeze has no public title.
struct PublishingFixture : MessageFixture {
    explicit PublishingFixture(const PublishingTarget &target = fileTarget()) : MessageFixture([&](Plan &plan) { plan.put(target); }) {}

    [[nodiscard]] const PublishingTarget &target() { return *document().plan().find(targetId); }
    [[nodiscard]] QString path() { return filePathOf(target(), document().path()); }
    [[nodiscard]] QByteArray bytes()
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void overwrite(const QByteArray &bytes)
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
    }
    [[nodiscard]] QString pending()
    {
        const auto difference = pendingDifference(document().plan(), document().timetable(), target(), document().path(), clock().now());
        return difference ? differenceText(*difference) : difference.error().text;
    }
    PublishReport publish(bool overwriteToo = false, const TargetWriterFactory &writers = {})
    {
        const QString planPath = document().path();
        Publisher publisher(document(), writers ? writers : [planPath](const PublishingTarget &) { return std::make_unique<FileTarget>(planPath); });
        std::optional<PublishReport> report;
        QObject::connect(&publisher, &Publisher::published, &publisher, [&](const PublishReport &r) { report = r; });
        QSignalSpy finished(&publisher, &Publisher::finished);
        publisher.start({{targetId, QStringLiteral("secret"), overwriteToo}});
        if (!finished.wait(20000) || !report)
            qFatal("publishing did not end");
        return *report;
    }
    PublishReport publishBy(const ScriptedTarget::Script &script)
    {
        return publish(false, [script](const PublishingTarget &) { return std::make_unique<ScriptedTarget>(script); });
    }
    void moveFreeze()
    {
        execute(edits::setField(document().plan(), MessagePlan::freeze, &Milestone::offset, -20));
    }
};


} // namespace Plimsoll
