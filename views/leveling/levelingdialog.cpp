// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/leveling/levelingdialog.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/planedit.h"
#include "domain/titlepattern.h"
#include "engine/sentences.h"
#include "items/plaintip.h"
#include "views/common/dialogparts.h"
#include "views/leveling/levelingeffects.h"
#include "views/leveling/levelingmovesmodel.h"
#include "views/leveling/levelingpicture.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QThread>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int rowsMeasured = 50; ///< For the widths of columns.
constexpr int steps = 1000;      ///< Of the progress bar.

Leveling::Effort effortOf(LevelingDialog::Effort effort)
{
    Leveling::Effort wanted;
    wanted.threads = std::clamp(QThread::idealThreadCount(), 1, 4);
    switch (effort) {
    case LevelingDialog::Quick:
        wanted.schedules = 1;
        break;
    case LevelingDialog::TwoSeconds:
        wanted.seconds = 2;
        break;
    case LevelingDialog::TenSeconds:
        wanted.seconds = 10;
        break;
    case LevelingDialog::Thorough:
        wanted.seconds = 60;
        break;
    }
    return wanted;
}

} // namespace

LevelingDialog::LevelingDialog(PlanDocument &document, ReleaseId release, QWidget *parent, Effort effort)
    : QDialog(parent), m_document(document), m_leveler(document), m_release(new QComboBox), m_effort(new QComboBox), m_bar(new QProgressBar),
      m_stop(new QPushButton(tr("&Stop here"))), m_again(new QPushButton(tr("Search &again"))), m_state(plainLabel()),
      m_moves(new LevelingMovesModel(this)), m_table(new QTableView), m_picture(new LevelingPicture), m_tabs(new QTabWidget),
      m_effects(new LevelingEffects)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Level Work"));
    fillReleases(release);
    m_effort->addItem(tr("Quick: in order of priority"), int(Quick));
    m_effort->addItem(tr("2 seconds"), int(TwoSeconds));
    m_effort->addItem(tr("10 seconds"), int(TenSeconds));
    m_effort->addItem(tr("Thorough: up to one minute"), int(Thorough));
    m_effort->setCurrentIndex(int(effort));
    m_state->setObjectName(u"levelingState"_s);
    m_stop->setObjectName(u"levelingStop"_s);
    m_again->setObjectName(u"levelingAgain"_s);
    build();
    connect(m_release, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            search();
    });
    connect(m_effort, &QComboBox::currentIndexChanged, this, &LevelingDialog::search);
    connect(m_stop, &QPushButton::clicked, &m_leveler, &WorkLeveler::finish);
    connect(m_again, &QPushButton::clicked, this, &LevelingDialog::search);
    connect(&m_leveler, &WorkLeveler::progressed, this, &LevelingDialog::showProgress);
    connect(&m_leveler, &WorkLeveler::leveled, this, &LevelingDialog::showWork);
    connect(&m_leveler, &WorkLeveler::weighed, this, &LevelingDialog::showPlan);
    connect(&m_leveler, &WorkLeveler::failed, this, &LevelingDialog::showError);
    connect(&m_document, &PlanDocument::changed, this, &LevelingDialog::follow);
    search();
}

LevelingDialog::~LevelingDialog()
{
    // The table looks at the model to its end.
    delete m_table;
}

void LevelingDialog::fillReleases(ReleaseId chosen)
{
    m_filling = true;
    m_release->clear();
    m_release->addItem(tr("All releases"), qint64(0));
    for (const Release &one : m_document.plan().table<Release>()) {
        if (one.state == ReleaseState::Planned)
            m_release->addItem(displayName(m_document.plan(), one), one.id.value());
    }
    choose(chosen);
    m_filling = false;
}

void LevelingDialog::choose(ReleaseId release)
{
    m_release->setCurrentIndex(std::max(0, m_release->findData(release.value())));
}

QWidget *LevelingDialog::makeChoices()
{
    auto *choices = new QWidget;
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text, QComboBox *box) {
        auto *label = new QLabel(text);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(box);
        row->addWidget(label);
        row->addWidget(box);
    };
    m_release->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    add(tr("&Work of:"), m_release);
    row->addSpacing(fontMetrics().height());
    add(tr("&Effort:"), m_effort);
    row->addStretch();
    return choices;
}

QWidget *LevelingDialog::makeProgress()
{
    auto *progress = new QWidget;
    auto *row = new QHBoxLayout(progress);
    row->setContentsMargins(0, 0, 0, 0);
    m_bar->setRange(0, steps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_stop->setAutoDefault(false);
    m_stop->setToolTip(plainTip(tr("Take the best schedule that was found so far")));
    m_again->setAutoDefault(false);
    m_again->setToolTip(plainTip(tr("The plan has changed since, and what is shown is only its quick schedule; look for a better one")));
    m_bar->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_bar->setFixedWidth(fontMetrics().height() * 12);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_bar, m_stop}) {
        QSizePolicy policy = widget->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        widget->setSizePolicy(policy);
    }
    row->addWidget(m_state, 1);
    row->addWidget(m_bar);
    row->addWidget(m_stop);
    row->addWidget(m_again);
    return progress;
}

QWidget *LevelingDialog::makePreview()
{
    const int em = fontMetrics().height();
    m_table->setModel(m_moves);
    m_table->setAccessibleName(tr("Work that moves"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(em + em / 2);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnHidden(LevelingMovesModel::ReleaseColumn, true);
    m_tabs->addTab(m_table, tr("What moves"));
    m_tabs->addTab(m_picture, tr("Picture"));
    auto *previews = new QSplitter(Qt::Vertical);
    previews->setChildrenCollapsible(false);
    previews->addWidget(m_tabs);
    previews->addWidget(m_effects);
    previews->setStretchFactor(0, 3);
    previews->setStretchFactor(1, 1);
    m_effects->addNothing(tr("What a new schedule means is told here when there is one."));
    return previews;
}

void LevelingDialog::build()
{
    const int em = fontMetrics().height();
    resize(em * 68, em * 42);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Discard"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeChoices());
    layout->addWidget(makeProgress());
    layout->addWidget(makePreview(), 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &LevelingDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &LevelingDialog::reject);
}

LevelingDialog::Effort LevelingDialog::chosenEffort() const
{
    return Effort(m_effort->currentData().toInt());
}

void LevelingDialog::search()
{
    m_follows = false;
    m_state->setEnabled(true);
    showProgress(0.0, {});
    showRunning(true);
    level(chosenEffort());
}

void LevelingDialog::follow(const PlanChange &change)
{
    if (change.wholePlan || !change.edit.changes<Release>().empty() || !change.edit.changes<Product>().empty())
        fillReleases(chosenId<Release>(*m_release));
    m_follows = true;
    // What was shown stays until the other is there, which is soon.
    m_state->setEnabled(false);
    showRunning(false);
    level(Quick);
}

void LevelingDialog::level(Effort effort)
{
    WorkOptions options;
    options.release = chosenId<Release>(*m_release);
    m_leveler.level(options, effortOf(effort));
    updateButtons();
}

void LevelingDialog::showRunning(bool running)
{
    m_bar->setVisible(running);
    m_stop->setVisible(running);
}

void LevelingDialog::showProgress(double done, QDate end)
{
    if (m_follows)
        return;
    m_bar->setValue(int(std::clamp(done, 0.0, 1.0) * steps));
    tellIn(*m_state, end.isValid() ? tr("Looking for a better schedule; so far the work ends on %1").arg(dayText(end)) : tr("Looking for a schedule…"),
           false);
}

/// Without a plan what is told before it is known what the schedule means.
QString LevelingDialog::summary(const LeveledPlan *plan) const
{
    const LevelingResult &work = *m_work;
    QStringList parts;
    const QString still = work.changes ? tr("Nothing moves, but hours change") : tr("Nothing moves");
    parts << (work.moves.empty() ? still : counted(qsizetype(work.moves.size()), tr("1 part of the work moves"), tr("%1 parts of the work move")));
    if (work.end.isValid())
        parts << tr("the work ends on %1").arg(dayText(work.end));
    if (const size_t count = work.schedule.unplaced.size(); count > 0)
        parts << counted(qsizetype(count), tr("1 has no place"), tr("%1 have no place"));
    if (const size_t count = plan ? plan->late.size() : 0; count > 0)
        parts << counted(qsizetype(count), tr("1 item ends too late"), tr("%1 items end too late"));
    if (const size_t count = plan ? plan->created.size() : 0; count > 0)
        parts << counted(qsizetype(count), tr("1 new problem"), tr("%1 new problems"));
    if (work.schedule.proven)
        parts << tr("no schedule is better");
    if (!plan || !plan->isWhole)
        parts << tr("looking for problems…");
    return parts.join(u" · "_s);
}

void LevelingDialog::showWork()
{
    m_work = m_leveler.result();
    m_state->setEnabled(true);
    showRunning(false);
    tellIn(*m_state, summary(nullptr), false);
    m_moves->setMoves(m_work->plan, m_work->moves);
    m_table->setColumnHidden(LevelingMovesModel::ReleaseColumn, !m_moves->hasSeveralReleases());
    // While the plan is edited they stay, also as the user made them.
    if (!m_follows || !m_fitted)
        fitColumns(*m_table, 0, LevelingMovesModel::WhyColumn - 1, 18);
    m_fitted = true;
    m_tabs->setTabText(0, tr("What moves (%1)").arg(m_work->moves.size()));
    updateButtons();
}

void LevelingDialog::showPlan(const LeveledPlan &plan)
{
    tellIn(*m_state, summary(&plan), false);
    if (plan.isWhole)
        m_effects->setWork(*m_work, plan);
    else
        m_picture->setSchedule(m_work->plan, plan.after, m_document.timetable(), m_work->network.options().release, m_document.today());
}

void LevelingDialog::showError(const Error &error)
{
    m_work.reset();
    m_state->setEnabled(true);
    showRunning(false);
    tellIn(*m_state, error.text, true);
    m_moves->setMoves(m_document.plan(), {});
    m_tabs->setTabText(0, tr("What moves"));
    m_effects->clear();
    updateButtons();
}

void LevelingDialog::updateButtons()
{
    m_accept->setText(tr("Accept"));
    const bool isShown = !m_leveler.isRunning() && m_work && m_work->revision == m_document.revision();
    m_accept->setEnabled(isShown && m_work->changes && !m_document.isReadOnly());
    m_again->setVisible(m_follows && chosenEffort() != Quick);
}

void LevelingDialog::accept()
{
    if (!m_accept->isEnabled())
        return;
    const auto moves = int(m_work->moves.size());
    const PlanEdit edit = acceptSchedule(m_document.plan(), m_work->network, m_work->schedule, m_document.ids());
    disconnect(&m_document, &PlanDocument::changed, this, nullptr);
    if (const auto done = m_document.execute(edit); !done) {
        connect(&m_document, &PlanDocument::changed, this, &LevelingDialog::follow);
        tellIn(*m_state, done.error().text, true);
        return;
    }
    Q_EMIT leveled(moves);
    QDialog::accept();
}

} // namespace Plimsoll
