// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/picturescommand.h"

#include "app/actionregistry.h"
#include "app/cli/commandtext.h"
#include "app/window/centrepane.h"
#include "app/window/filecommands.h"
#include "app/window/mainwindow.h"
#include "app/window/messageslot.h"
#include "app/window/windowapplication.h"
#include "app/window/workspace.h"
#include "document/forecasting/forecastjob.h"
#include "domain/allrecords.h"
#include "views/calendar/calendarpage.h"
#include "views/capacity/capacitypage.h"
#include "views/capacity/fitpanel.h"
#include "views/common/page.h"
#include "views/decisions/meetingscreen.h"
#include "views/environments/environmentspage.h"
#include "views/leveling/levelingdialog.h"
#include "views/timeline/timelinepage.h"
#include "views/timeline/timelineview.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QHash>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr QSize smallest{900, 600};
constexpr int longest = 4000;
constexpr int settleMilliseconds = 500;
constexpr int partMilliseconds = 200; ///< For what belongs to a page that has settled.
constexpr int mostWaits = 120;

/// Lets jobs finish and late layouts happen.
void settle(int milliseconds = settleMilliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Until it no longer holds, but not for ever.
template<typename Condition>
void waitWhile(Condition &&condition)
{
    for (int i = 0; i < mostWaits && condition(); ++i)
        settle();
}

/// Whether "Does it fit?" has an answer to show.
bool isFitAsked(const Plan &plan)
{
    const bool asksForWork = !plan.table<Demand>().isEmpty() || !plan.table<RoughDemand>().isEmpty();
    return asksForWork && !plan.table<Release>().isEmpty() && !plan.table<Person>().isEmpty();
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

/// The gate that is most worth a meeting: the one with the most criteria; null where none has any.
const Gate *gateToMeetAt(const Plan &plan)
{
    QHash<GateId, int> criteria;
    for (const Criterion &criterion : plan.table<Criterion>())
        ++criteria[criterion.gate];
    const Gate *found = nullptr;
    int most = 0;
    for (const Gate &gate : plan.table<Gate>()) {
        if (const int count = criteria.value(gate.id); count > most) {
            most = count;
            found = &gate;
        }
    }
    return found;
}

/// What a page shows in place of what it shows first.
struct PagePart {
    QString id; ///< In English whatever the language: "board".
    std::function<void()> show;
};

/// From its first scheduled work on, as much as there is room for.
void showWork(TimelineView &view)
{
    view.setShowsWork(true);
    const auto &rows = view.outline().rows;
    const auto first = std::ranges::find(rows, TimelineRowKind::Work, &TimelineRow::kind);
    // From the end on the first comes in sight at the top.
    view.setCurrentRow(int(rows.size()) - 1);
    view.setCurrentRow(int(first - rows.begin()));
}

/// Views that are chosen in the toolbar, or tabs; those of a page that is empty are not seen. A tab without a name is none.
std::vector<PagePart> partsOf(Page &page)
{
    if (auto *calendar = qobject_cast<CalendarPage *>(&page)) {
        return {{u"year"_s, [calendar] { calendar->setMode(CalendarPage::Mode::Year); }},
                {u"agenda"_s, [calendar] { calendar->setMode(CalendarPage::Mode::Agenda); }}};
    }
    if (auto *timeline = qobject_cast<TimelinePage *>(&page)) {
        if (timeline->view().workCount() == 0)
            return {};
        return {{u"work"_s, [timeline] { showWork(timeline->view()); }}};
    }
    if (auto *environments = qobject_cast<EnvironmentsPage *>(&page)) {
        return {{u"board"_s, [environments] { environments->setView(EnvironmentsPage::View::Board); }},
                {u"records"_s, [environments] { environments->setView(EnvironmentsPage::View::Records); }},
                {u"infrastructure"_s, [environments] { environments->setView(EnvironmentsPage::View::Infrastructure); }},
                {u"figures"_s, [environments] { environments->setView(EnvironmentsPage::View::Figures); }}};
    }
    auto *tabs = page.findChild<QTabWidget *>();
    if (!tabs || !tabs->isVisible())
        return {};
    std::vector<PagePart> parts;
    for (int tab = 0; tab < tabs->count(); ++tab) {
        QString id = tabs->widget(tab)->objectName();
        if (tab != tabs->currentIndex() && !id.isEmpty())
            parts.push_back({id.replace(u'_', u'-'), [tabs, tab] { tabs->setCurrentIndex(tab); }});
    }
    return parts;
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
        awaitForecast();
        for (const PageKind &kind : m_window.workspace()->centre().kinds()) {
            if (auto done = takePage(kind.id); !done)
                return done;
        }
        if (auto done = takeFit(); !done)
            return done;
        if (auto done = takeMeeting(); !done)
            return done;
        return takeLeveling();
    }

    Result<void> take(QWidget &widget, const QString &name, int milliseconds = settleMilliseconds)
    {
        settle(milliseconds);
        QPixmap picture(widget.size() * m_scale);
        picture.setDevicePixelRatio(m_scale);
        widget.render(&picture);
        const QString path = m_folder + u'/' + name + m_suffix;
        if (!picture.save(path))
            return Error{ErrorCode::Io, commandText("The picture %1 can't be written; check the folder.").arg(path), path};
        m_context.out << path << '\n';
        return {};
    }

private:
    /// Several pages show it, and only some have it made.
    void awaitForecast()
    {
        m_window.workspace()->showPage(u"forecast"_s);
        const ForecastJob &job = ForecastJob::of(m_window.workspace()->document());
        waitWhile([&] { return job.isRunning() || (!job.forecast() && job.failure().isEmpty()); });
    }

    /// As it is first, then each of its parts.
    Result<void> takePage(const QString &id)
    {
        m_window.workspace()->showPage(id);
        choose();
        if (auto done = take(m_window, id); !done)
            return done;
        for (const PagePart &part : partsOf(*m_window.workspace()->centre().page())) {
            part.show();
            if (auto done = take(m_window, id + u'-' + part.id, partMilliseconds); !done)
                return done;
        }
        return {};
    }

    /// "Does it fit?" with the room that its answer needs.
    Result<void> takeFit()
    {
        Workspace &workspace = *m_window.workspace();
        if (!isFitAsked(workspace.document().plan()))
            return {};
        workspace.showPage(u"capacity"_s);
        workspace.setPaneShown(Workspace::InspectorPane, false);
        const auto *page = qobject_cast<const CapacityPage *>(workspace.centre().page());
        page->findChild<QTabWidget *>()->setCurrentWidget(&page->fit());
        page->findChild<QSplitter *>()->setSizes({1, 3});
        waitWhile([&] { return page->fit().search().isOutdated(); });
        return take(m_window, u"fit"_s);
    }

    /// The screen of a meeting, as large as the window.
    Result<void> takeMeeting()
    {
        PlanDocument &document = m_window.workspace()->document();
        const Gate *gate = gateToMeetAt(document.plan());
        if (!gate)
            return {};
        const auto screen = std::make_unique<MeetingScreen>(document, gate->id, &m_window);
        screen->resize(m_window.size());
        screen->show();
        return take(*screen, u"decisions-meeting"_s);
    }

    /// The preview of leveling, by the search that finds the same each time; where there is something to level.
    Result<void> takeLeveling()
    {
        if (!m_window.actions().action(u"plan.level"_s)->isEnabled())
            return {};
        const auto dialog = std::make_unique<LevelingDialog>(m_window.workspace()->document(), ReleaseId(), &m_window, LevelingDialog::Quick);
        dialog->open();
        const auto *stop = dialog->findChild<QPushButton *>(u"levelingStop"_s);
        waitWhile([&] { return stop->isVisible(); });
        return take(*dialog, u"leveling"_s);
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
    if (auto done = photographer.take(window, u"welcome"_s); !done)
        return done;
    const auto opened = plan == u"sample" ? window.session().openSample() : window.session().open(plan);
    return opened ? photographer.takeAll() : opened;
}

} // namespace

QString PicturesCommand::summary() const
{
    return commandText("Write pictures of each view of PLAN, and of its tabs, into FOLDER");
}

void PicturesCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"PLAN"_s, commandText("The plan, or \"sample\"."));
    parser.addPositionalArgument(u"FOLDER"_s, commandText("Where the pictures go."));
    parser.addOption({u"dark"_s, commandText("In the dark colours.")});
    parser.addOption({u"scale"_s, commandText("Pixels for each unit of length, 1 or 2."), u"FACTOR"_s, u"1"_s});
    parser.addOption({u"size"_s, commandText("Width and height of the window; 1440x900 if nothing is said."), u"SIZE"_s, u"1440x900"_s});
}

ExitCode PicturesCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    const QString folder = parser.positionalArguments().at(1);
    const qreal scale = parser.value(u"scale"_s).toDouble();
    if (scale < 1.0 || scale > 4.0)
        return context.fail({ErrorCode::InvalidInput, commandText("--scale takes a factor from 1 to 4."), {}});
    const QStringList sides = parser.value(u"size"_s).split(u'x');
    const QSize size = sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
    if (size.expandedTo(smallest) != size || size.boundedTo({longest, longest}) != size)
        return context.fail({ErrorCode::InvalidInput, commandText("--size takes width and height, from 900x600 to 4000x4000."), {}});
    const QTemporaryDir own;
    if (!QDir().mkpath(folder) || !own.isValid())
        return context.fail({ErrorCode::Io, commandText("The folder %1 can't be made; choose another.").arg(folder), folder});
    prepareApplication();
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
