// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/picturescommand.h"

#include "app/window/centrepane.h"
#include "app/window/filecommands.h"
#include "app/window/mainwindow.h"
#include "app/window/messageslot.h"
#include "app/window/windowapplication.h"
#include "app/window/workspace.h"
#include "document/forecasting/forecastjob.h"
#include "domain/allrecords.h"
#include "views/common/page.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr QSize smallest{900, 600};
constexpr int longest = 4000;
constexpr int settleMilliseconds = 500;
constexpr int mostWaits = 120;

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

/// Lets jobs finish and late layouts happen.
void settle()
{
    QEventLoop loop;
    QTimer::singleShot(settleMilliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// A milestone worth a picture: the first freeze, else the first milestone with a date.
const Milestone *subject(const PlanDocument &document)
{
    const Milestone *dated = nullptr;
    for (const Milestone &milestone : document.plan().table<Milestone>()) {
        if (!document.timetable().startOf(milestone.id).isValid())
            continue;
        if (milestone.kind == MilestoneKind::Freeze)
            return &milestone;
        dated = dated ? dated : &milestone;
    }
    return dated;
}

class Photographer
{
public:
    Photographer(MainWindow &window, const QString &folder, bool dark, qreal scale, const CommandContext &context)
        : m_window(window), m_folder(folder), m_suffix(dark ? u"-dark.png"_s : u".png"_s), m_scale(scale), m_context(context)
    {
    }

    Result<void> takeAll()
    {
        for (const PageKind &kind : m_window.workspace()->centre().kinds()) {
            m_window.workspace()->showPage(kind.id);
            choose();
            awaitForecast(kind.id == "forecast"_L1);
            if (auto done = take(kind.id); !done)
                return done;
        }
        return {};
    }

    Result<void> take(const QString &name)
    {
        settle();
        QPixmap picture(m_window.size() * m_scale);
        picture.setDevicePixelRatio(m_scale);
        m_window.render(&picture);
        const QString path = m_folder + u'/' + name + m_suffix;
        if (!picture.save(path))
            return Error{ErrorCode::Io, tr("The picture %1 can't be written; check the folder.").arg(path), path};
        m_context.out << path << '\n';
        return {};
    }

private:
    /// The one that runs, and the first where a page shows it.
    void awaitForecast(bool first)
    {
        const ForecastJob &job = ForecastJob::of(m_window.workspace()->document());
        for (int i = 0; i < mostWaits && (job.isRunning() || (first && !job.forecast() && job.failure().isEmpty())); ++i)
            settle();
    }

    void choose()
    {
        Workspace &workspace = *m_window.workspace();
        if (const Milestone *milestone = subject(workspace.document()))
            workspace.reveal({QString::fromLatin1(Record<Milestone>::table), milestone->id.value()});
    }

    MainWindow &m_window;
    QString m_folder;
    QString m_suffix;
    qreal m_scale;
    const CommandContext &m_context;
};

Result<void> takePictures(MainWindow &window, const QString &plan, Photographer &photographer)
{
    if (auto done = photographer.take(u"welcome"_s); !done)
        return done;
    const auto opened = plan == u"sample" ? window.session().openSample() : window.session().open(plan);
    return opened ? photographer.takeAll() : opened;
}

} // namespace

QString PicturesCommand::summary() const
{
    return tr("Write one picture of each view of PLAN into FOLDER");
}

void PicturesCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"PLAN"_s, tr("The plan, or \"sample\"."));
    parser.addPositionalArgument(u"FOLDER"_s, tr("Where the pictures go."));
    parser.addOption({u"dark"_s, tr("In the dark colours.")});
    parser.addOption({u"scale"_s, tr("Pixels for each unit of length, 1 or 2."), u"FACTOR"_s, u"1"_s});
    parser.addOption({u"size"_s, tr("Width and height of the window; 1440x900 if nothing is said."), u"SIZE"_s, u"1440x900"_s});
}

ExitCode PicturesCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    const QString folder = parser.positionalArguments().at(1);
    const qreal scale = parser.value(u"scale"_s).toDouble();
    if (scale < 1.0 || scale > 4.0)
        return context.fail({ErrorCode::InvalidInput, tr("--scale takes a factor from 1 to 4."), {}});
    const QStringList sides = parser.value(u"size"_s).split(u'x');
    const QSize size = sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
    if (size.expandedTo(smallest) != size || size.boundedTo({longest, longest}) != size)
        return context.fail({ErrorCode::InvalidInput, tr("--size takes width and height, from 900x600 to 4000x4000."), {}});
    const QTemporaryDir own;
    if (!QDir().mkpath(folder) || !own.isValid())
        return context.fail({ErrorCode::Io, tr("The folder %1 can't be made; choose another.").arg(folder), folder});
    prepareApplication(*qApp);
    // Its own settings and drafts: the pictures do not depend on what the user has set, and leave no trace.
    MainWindow window(context.clock, WindowFolders::in(own.path()));
    window.actions().action(parser.isSet(u"dark"_s) ? u"settings.scheme.dark"_s : u"settings.scheme.light"_s)->trigger();
    window.resize(size);
    window.show();
    Photographer photographer(window, folder, parser.isSet(u"dark"_s), scale, context);
    const auto done = takePictures(window, parser.positionalArguments().at(0), photographer);
    return done ? ExitCode::Sound : context.fail(done.error());
}

} // namespace Plimsoll
