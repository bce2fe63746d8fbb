// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Publishing to Radicale, one request at a time against several under way, on this machine and over a line that takes 40 ms there and back.
#include "exchange/caldavtargetwriter.h"
#include "exchange/servers/calendarserver.h"
#include "exchange/servers/faultproxy.h"
#include "exchange/servers/publishfixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

constexpr int eventCount = 200;
constexpr int rounds = 5;
constexpr std::chrono::milliseconds oneWay{20};
constexpr double floorRatio = 2.0; ///< Over the slow line.

/// Events a second.
double published(const QString &address, const QString &folder, int inFlight)
{
    WebLimits limits;
    limits.inFlight = inFlight;
    CalDavTargetWriter writer(limits);
    PublishFixture ours(TargetKind::CalDav, address + folder);
    for (int number = 1; number <= eventCount; ++number)
        ours.set(number, u"Step %1"_s.arg(number));
    QElapsedTimer timer;
    timer.start();
    const TargetOutcome outcome = ours.publish(writer);
    if (outcome.error || outcome.sent != eventCount + 1) {
        std::printf("FAILED: %s\n", qPrintable(PublishFixture::errorText(outcome)));
        return 0;
    }
    return eventCount * 1000.0 / double(timer.elapsed());
}

/// Several at a time over one at a time.
double measure(const char *line, FaultProxy &proxy, const QString &name)
{
    std::vector<double> single;
    std::vector<double> several;
    for (int round = 0; round < rounds; ++round) {
        single.push_back(published(proxy.address(u"/ada/"_s), u"%1-one-%2/"_s.arg(name).arg(round), 1));
        several.push_back(published(proxy.address(u"/ada/"_s), u"%1-six-%2/"_s.arg(name).arg(round), WebLimits().inFlight));
    }
    std::ranges::sort(single);
    std::ranges::sort(several);
    const double ratio = several[rounds / 2] / single[rounds / 2];
    std::printf("%s: %.1f events a second one at a time, %.1f with %d under way: %.2fx\n", line, single[rounds / 2], several[rounds / 2],
                WebLimits().inFlight, ratio);
    return ratio;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (!CalendarServer::isInstalled(u"radicale"_s)) {
        std::printf("radicale is not installed\n");
        return 0;
    }
    CalendarServer server(u"radicale"_s);
    server.start();
    FaultProxy proxy(server.port());
    measure("on this machine", proxy, u"near"_s);
    proxy.delay = oneWay;
    const bool holds = measure("over a line of 40 ms", proxy, u"far"_s) >= floorRatio;
    std::printf(holds ? "holds\n" : "BELOW THE FLOOR\n");
    return holds ? 0 : 1;
}
