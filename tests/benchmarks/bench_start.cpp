// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cold start to first paint, each run a process of its own: the window on the sample plan against an empty QMainWindow, interleaved,
// median of nine; then the window on a plan of 100,000 milestones. The floor is 3 times the empty window.
#include "app/environment.h"
#include "app/newplan.h"
#include "app/systemclock.h"
#include "app/window/documentsession.h"
#include "app/window/filecommands.h"
#include "app/window/mainwindow.h"
#include "app/window/windowapplication.h"
#include "benchmarks/median.h"
#include "domain/allrecords.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMainWindow>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Plimsoll;

namespace {

constexpr int runs = 9;
constexpr double floorRatio = 3.0;
constexpr int manyMilestones = 100'000;

/// Ends the program once the widget it watches has been painted.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(QWidget &widget) : QObject(&widget) { widget.installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        return false;
    }
};

int showEmpty(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    FirstPaint paint(window);
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}

int showPlan(int argc, char **argv, const QString &plan)
{
    QApplication application(argc, argv);
    prepareApplication();
    const QTemporaryDir folder;
    const SystemClock clock;
    MainWindow window(clock, WindowFolders::in(folder.path()));
    if (plan == u"sample")
        window.files().openSample();
    else
        window.files().open(plan);
    FirstPaint paint(window);
    window.show();
    return QApplication::exec();
}

double millisecondsOf(const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    process.waitForFinished(-1);
    if (process.exitCode() != 0)
        qFatal("A run failed.");
    return double(timer.nsecsElapsed()) / 1e6;
}

Result<void> writeLargePlan(const QString &path)
{
    const SystemClock clock;
    IdSource ids(clock, 1);
    Plan plan = emptyPlan(u"Large"_s, ids);
    Product product;
    product.id = ids.next<Product>();
    product.name = u"Product"_s;
    plan.put(product);
    const QDate begin(2026, 1, 1);
    MilestoneId previous;
    Release release;
    for (int i = 0; i < manyMilestones; ++i) {
        if (i % 100 == 0) {
            release = {};
            release.id = ids.next<Release>();
            release.product = product.id;
            release.name = u"1.%1"_s.arg(i / 100);
            plan.put(release);
        }
        Milestone milestone;
        milestone.id = ids.next<Milestone>();
        milestone.release = release.id;
        milestone.title = u"Milestone %1"_s.arg(i);
        milestone.pinned = begin.addDays(i / 100);
        if (i % 100 != 0) {
            milestone.rule = RuleKind::Offset;
            milestone.anchor = previous;
            milestone.offset = 1;
        }
        previous = milestone.id;
        plan.put(std::move(milestone));
    }
    const auto made = PlanDocument::create(path, plan, clock, storeOptions(Access::ReadWrite), 1);
    return made ? Result<void>() : made.error();
}

int measure()
{
    QTextStream out(stdout);
    std::vector<double> empty;
    std::vector<double> sample;
    for (int run = 0; run < runs; ++run) {
        empty.push_back(millisecondsOf({u"empty"_s}));
        sample.push_back(millisecondsOf({u"plan"_s, u"sample"_s}));
    }
    const double ratio = median(sample) / median(empty);
    out << "cold start to first paint, median of " << runs << ": empty window " << median(empty) << " ms, sample plan "
        << median(sample) << " ms, ratio " << ratio << " (floor " << floorRatio << ", aim 1.5)" << Qt::endl;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"large.plimsoll"_s);
    if (const auto written = writeLargePlan(path); !written) {
        out << written.error().text << Qt::endl;
        return 1;
    }
    std::vector<double> large;
    for (int run = 0; run < 3; ++run)
        large.push_back(millisecondsOf({u"plan"_s, path}));
    out << "start, open and first paint of " << manyMilestones << " milestones, median of 3: " << median(large) << " ms" << Qt::endl;
    return ratio <= floorRatio ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArray mode = argc > 1 ? QByteArray(argv[1]) : QByteArray();
    if (mode == "empty")
        return showEmpty(argc, argv);
    if (mode == "plan")
        return showPlan(argc, argv, QString::fromLocal8Bit(argv[2]));
    const QCoreApplication application(argc, argv);
    return measure();
}
