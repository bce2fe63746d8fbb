// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/publishing/publishdialog.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/edits/removal.h"
#include "domain/labels.h"
#include "views/common/dialogparts.h"
#include "views/common/emptystate.h"
#include "views/common/theme.h"
#include "views/publishing/askpassword.h"
#include "views/publishing/targetdialog.h"
#include "views/publishing/targettexts.h"

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

enum { NameColumn, KindColumn, AudienceColumn, ScopeColumn, LastColumn, PendingColumn, ColumnCount };

QString pendingText(const Result<PendingDifference> *pending)
{
    if (!pending)
        return u"…"_s;
    return *pending ? differenceText(**pending) : pending->error().text;
}

QString kindText(TargetKind kind)
{
    switch (kind) {
    case TargetKind::Web:
        return PublishDialog::tr("Web server");
    case TargetKind::CalDav:
        return PublishDialog::tr("CalDAV");
    case TargetKind::File:
        break;
    }
    return PublishDialog::tr("File");
}

QString changeText(const PendingEvent &event)
{
    const QString title = event.title.isEmpty() ? PublishDialog::tr("An event that is no longer in this calendar") : event.title;
    switch (event.kind) {
    case PendingEvent::Kind::New:
        return PublishDialog::tr("New: %1").arg(title);
    case PendingEvent::Kind::Changed:
        return PublishDialog::tr("Changed: %1").arg(title);
    case PendingEvent::Kind::Cancelled:
        break;
    }
    return PublishDialog::tr("Cancelled: %1").arg(title);
}

} // namespace

PublishDialog::PublishDialog(PlanDocument &document, SessionSecrets &secrets, TargetWriterFactory writers, ReleaseId release, QWidget *parent)
    : QDialog(parent), m_document(document), m_secrets(secrets), m_release(release), m_pending(document), m_publisher(document, std::move(writers)),
      m_layers(new QStackedLayout), m_empty(new EmptyState), m_targets(new QTreeWidget), m_details(new QTabWidget), m_changes(new QListWidget),
      m_changesText(plainLabel()), m_address(new QLineEdit), m_steps(new QPlainTextEdit), m_message(plainLabel()), m_conflicts(new QWidget),
      m_conflictList(new QListWidget), m_progress(new QProgressBar)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Publish"));
    const int em = fontMetrics().height();
    resize(em * 56, em * 38);
    makeActions();
    m_empty->offer(tr("A published calendar is a file or a calendar on a server that others subscribe to. When dates move, publish again, and their calendars follow."),
                   tr("Publish a calendar…"), m_add);
    m_layers->addWidget(m_empty);
    m_layers->addWidget(makeContent());
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(em * 2 / 3);
    layout->addLayout(m_layers, 1);
    layout->addWidget(m_buttons);
    connect(&m_document, &PlanDocument::changed, this, &PublishDialog::refresh);
    connect(&m_pending, &PendingSearch::found, this, &PublishDialog::refresh);
    connect(&m_publisher, &Publisher::published, this, &PublishDialog::take);
    connect(&m_publisher, &Publisher::finished, this, &PublishDialog::ended);
    connect(&m_publisher, &Publisher::progressed, this, [this](PublishingTargetId id, int done, int total) {
        const PublishingTarget *target = m_document.plan().find(id);
        m_progress->setRange(0, total);
        m_progress->setValue(done);
        m_progress->setFormat(tr("%1: %v of %m").arg(target ? target->name : QString()));
    });
    refresh();
}

PublishDialog::~PublishDialog()
{
    // What is told from now on would meet widgets that are going.
    m_publisher.disconnect(this);
    m_document.disconnect(this);
}

void PublishDialog::makeActions()
{
    m_add = new QAction(QIcon::fromTheme(u"list-add"_s), tr("Add"), this);
    m_add->setEnabled(!m_document.isReadOnly());
    connect(m_add, &QAction::triggered, this, &PublishDialog::add);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_publish = m_buttons->addButton(tr("Publish"), QDialogButtonBox::ActionRole);
    m_publish->setIcon(QIcon::fromTheme(u"document-export"_s));
    m_publish->setDefault(true);
    m_cancel = m_buttons->addButton(tr("Stop"), QDialogButtonBox::ActionRole);
    connect(m_publish, &QPushButton::clicked, this, [this] { publish(ticked(), false); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_publisher.cancel(); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &PublishDialog::reject);
}

QWidget *PublishDialog::makeContent()
{
    const int em = fontMetrics().height();
    m_targets->setHeaderLabels({tr("Calendar"), tr("Where"), tr("For"), tr("Holds"), tr("Last published"), tr("To publish")});
    m_targets->setRootIsDecorated(false);
    m_targets->setUniformRowHeights(true);
    m_targets->setAlternatingRowColors(true);
    m_targets->setAllColumnsShowFocus(true);
    m_targets->header()->setStretchLastSection(true);
    m_targets->setAccessibleName(tr("Published calendars"));
    connect(m_targets, &QTreeWidget::currentItemChanged, this, &PublishDialog::showDetails);
    connect(m_targets, &QTreeWidget::itemDoubleClicked, this, &PublishDialog::edit);
    connect(m_targets, &QTreeWidget::itemChanged, this, [this](const QTreeWidgetItem *item) {
        if (m_filling)
            return;
        m_unticked[PublishingTargetId(item->data(NameColumn, Qt::UserRole).toLongLong())] = item->checkState(NameColumn) == Qt::Unchecked;
        enable();
    });
    auto *add = new QPushButton(m_add->icon(), tr("&Add…"));
    connect(add, &QPushButton::clicked, m_add, &QAction::trigger);
    m_edit = new QPushButton(QIcon::fromTheme(u"document-edit"_s), tr("&Edit…"));
    connect(m_edit, &QPushButton::clicked, this, &PublishDialog::edit);
    m_remove = new QPushButton(QIcon::fromTheme(u"edit-delete"_s), tr("&Remove"));
    connect(m_remove, &QPushButton::clicked, this, &PublishDialog::remove);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {add, m_edit, m_remove}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    auto *top = new QWidget;
    auto *topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins({});
    topLayout->addWidget(m_targets, 1);
    topLayout->addLayout(row);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(top);
    splitter->addWidget(makeDetails());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    m_progress->hide();
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(em / 2);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_conflicts);
    layout->addWidget(m_message);
    layout->addWidget(m_progress);
    return content;
}

QWidget *PublishDialog::makeDetails()
{
    m_changes->setAccessibleName(tr("Events that would change"));
    m_changes->setUniformItemSizes(true);
    auto *changes = new QWidget;
    auto *changesLayout = new QVBoxLayout(changes);
    changesLayout->addWidget(m_changesText);
    changesLayout->addWidget(m_changes, 1);
    m_address->setReadOnly(true);
    m_address->setAccessibleName(tr("Address to subscribe to"));
    auto *copy = new QPushButton(QIcon::fromTheme(u"edit-copy"_s), tr("&Copy address"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_address->text());
        tell(tr("The address was copied."));
    });
    m_steps->setReadOnly(true);
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->setAccessibleName(tr("How to subscribe"));
    auto *addressRow = new QHBoxLayout;
    addressRow->addWidget(m_address, 1);
    addressRow->addWidget(copy);
    auto *subscribe = new QWidget;
    auto *subscribeLayout = new QVBoxLayout(subscribe);
    subscribeLayout->addLayout(addressRow);
    subscribeLayout->addWidget(m_steps, 1);
    m_details->addTab(changes, tr("What changes"));
    m_details->addTab(subscribe, tr("How to subscribe"));
    m_conflictList->setAccessibleName(tr("What somebody else changed"));
    m_conflictList->setMaximumHeight(fontMetrics().height() * 5);
    m_conflictList->setWordWrap(true);
    auto *overwrite = new QPushButton(tr("&Overwrite"));
    auto *keep = new QPushButton(tr("&Keep what is there"));
    connect(overwrite, &QPushButton::clicked, this, [this] {
        std::vector<PublishingTargetId> again;
        for (const PublishReport &report : m_reports) {
            if (!report.conflicts.empty())
                again.push_back(report.target);
        }
        publish(again, true);
    });
    connect(keep, &QPushButton::clicked, this, [this] { m_conflicts->hide(); });
    auto *row = new QHBoxLayout(m_conflicts);
    row->setContentsMargins({});
    row->addWidget(m_conflictList, 1);
    auto *buttons = new QVBoxLayout;
    for (QPushButton *button : {overwrite, keep}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    row->addLayout(buttons);
    m_conflicts->hide();
    return m_details;
}

void PublishDialog::refresh()
{
    const Plan &plan = m_document.plan();
    const PublishingTarget *before = current();
    const qint64 chosen = before ? before->id.value() : 0;
    m_filling = true;
    m_targets->clear();
    QTreeWidgetItem *select = nullptr;
    for (const PublishingTarget &target : plan.table<PublishingTarget>()) {
        auto *item = new QTreeWidgetItem({target.name, kindText(target.kind), audienceText(plan, target), scopeText(plan, target),
                                          lastPublishedText(plan, target, m_document.path(), locale()), pendingText(m_pending.difference(target.id))});
        item->setData(NameColumn, Qt::UserRole, target.id.value());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(NameColumn, m_unticked[target.id] ? Qt::Unchecked : Qt::Checked);
        const auto *pending = m_pending.difference(target.id);
        if (pending && !*pending)
            item->setForeground(PendingColumn, Theme::of(palette()).errorText);
        m_targets->addTopLevelItem(item);
        if (!select || target.id.value() == chosen)
            select = item;
    }
    for (int column = 0; column < PendingColumn; ++column) {
        m_targets->resizeColumnToContents(column);
        m_targets->setColumnWidth(column, qMin(m_targets->columnWidth(column) + fontMetrics().height() / 2, fontMetrics().height() * 13));
    }
    m_filling = false;
    m_layers->setCurrentIndex(select ? 1 : 0);
    m_targets->setCurrentItem(select);
    showDetails();
    enable();
}

const PublishingTarget *PublishDialog::current() const
{
    const QTreeWidgetItem *item = m_targets->currentItem();
    return item ? m_document.plan().find(PublishingTargetId(item->data(NameColumn, Qt::UserRole).toLongLong())) : nullptr;
}

std::vector<PublishingTargetId> PublishDialog::ticked() const
{
    std::vector<PublishingTargetId> ids;
    for (int row = 0; row < m_targets->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_targets->topLevelItem(row);
        if (item->checkState(NameColumn) == Qt::Checked)
            ids.emplace_back(item->data(NameColumn, Qt::UserRole).toLongLong());
    }
    return ids;
}

void PublishDialog::showDetails()
{
    if (m_filling)
        return;
    const PublishingTarget *target = current();
    m_details->setVisible(target != nullptr);
    if (!target)
        return;
    m_address->setText(subscriptionAddress(m_document.plan(), *target, m_document.path()));
    m_address->setCursorPosition(0);
    if (const QString steps = subscribeText(target->kind); m_steps->toPlainText() != steps)
        m_steps->setPlainText(steps);
    showPending(*target);
}

void PublishDialog::showPending(const PublishingTarget &target)
{
    m_changes->clear();
    const auto *pending = m_pending.difference(target.id);
    const bool known = pending && *pending;
    if (known) {
        for (const PendingEvent &event : (*pending)->events)
            m_changes->addItem(changeText(event));
    }
    m_changes->setVisible(m_changes->count() > 0);
    m_changesText->setText(!pending ? tr("Being compared …")
                           : !known ? pending->error().text
                           : (*pending)->counts.isEmpty() ? tr("Subscribers of %1 see all dates as they are in the plan.").arg(quotedName(target))
                                                          : tr("When it is published, subscribers of %1 will see:").arg(quotedName(target)));
    m_changesText->setAlignment(m_changes->count() > 0 ? Qt::AlignLeft | Qt::AlignBottom : Qt::AlignLeft | Qt::AlignTop);
}

void PublishDialog::enable()
{
    const bool running = m_publisher.isRunning();
    const bool writable = !m_document.isReadOnly();
    const size_t count = ticked().size();
    const bool any = m_targets->topLevelItemCount() > 0;
    m_targets->setEnabled(!running);
    m_add->setEnabled(writable && !running);
    m_edit->setEnabled(writable && !running && current());
    m_remove->setEnabled(writable && !running && current());
    m_publish->setVisible(any && !running);
    m_publish->setEnabled(writable && count > 0);
    m_publish->setText(count == 1 ? tr("&Publish 1 calendar") : tr("&Publish %1 calendars").arg(count));
    m_cancel->setVisible(running);
    m_progress->setVisible(running);
    if (!writable)
        tell(tr("This plan can only be read, so it can't note what is published; open it for writing first."), true);
}

void PublishDialog::add()
{
    PublishingTarget target;
    target.release = m_document.plan().find(m_release) ? m_release : ReleaseId();
    TargetDialog dialog(m_document, m_secrets, std::move(target), this);
    dialog.exec();
}

void PublishDialog::edit()
{
    const PublishingTarget *target = current();
    if (!target || !m_edit->isEnabled())
        return;
    TargetDialog dialog(m_document, m_secrets, *target, this);
    dialog.exec();
}

void PublishDialog::remove()
{
    const PublishingTarget *target = current();
    if (!target)
        return;
    const QString name = quotedName(*target);
    const PublishingTargetId id = target->id;
    const auto done = m_document.execute(edits::removeRecords<PublishingTarget>(m_document.plan(), std::span(&id, 1)));
    tell(done ? tr("%1 is published no more; what was published stays where it is. Undo brings it back.").arg(name) : done.error().text, !done);
}

void PublishDialog::publish(const std::vector<PublishingTargetId> &ids, bool overwrite)
{
    std::vector<PublishWish> wishes;
    for (const PublishingTargetId id : ids) {
        const PublishingTarget *target = m_document.plan().find(id);
        if (!target)
            continue;
        PublishWish wish{id, {}, overwrite};
        if (const auto account = accountOf(*target)) {
            const auto password = askPassword(*account, m_secrets, this);
            if (!password)
                return;
            wish.password = *password;
        }
        wishes.push_back(std::move(wish));
    }
    m_reports.clear();
    m_conflicts->hide();
    m_progress->setRange(0, 0);
    tell({});
    m_publisher.start(std::move(wishes));
    enable();
}

void PublishDialog::take(const PublishReport &report)
{
    m_reports.push_back(report);
    // A password that was refused must not be tried again and again. One that is right, though it does not allow this, is kept.
    if (!report.passwordRefused)
        return;
    if (const PublishingTarget *target = m_document.plan().find(report.target)) {
        if (const auto account = accountOf(*target))
            (void)m_secrets.remove(*account);
    }
}

void PublishDialog::ended()
{
    QStringList errors;
    int good = 0;
    m_conflictList->clear();
    for (const PublishReport &report : m_reports) {
        if (report.error)
            errors << report.name + u": "_s + report.error->text;
        else if (report.conflicts.empty())
            ++good;
        for (const TargetConflict &conflict : report.conflicts)
            m_conflictList->addItem(report.name + u": "_s + conflict.text);
    }
    m_conflicts->setVisible(m_conflictList->count() > 0);
    const QString done = good == 1 ? tr("1 calendar is up to date.") : tr("%1 calendars are up to date.").arg(good);
    tell(errors.isEmpty() ? (good > 0 ? done : QString()) : errors.join(u'\n'), !errors.isEmpty());
    m_pending.search();
    enable();
    if (good > 0)
        Q_EMIT published(good);
}

void PublishDialog::tell(const QString &text, bool wrong)
{
    QPalette colours = palette();
    if (wrong)
        colours.setColor(QPalette::WindowText, Theme::of(colours).errorText);
    m_message->setPalette(colours);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void PublishDialog::reject()
{
    // What is under way ends as by Stop; the plan notes how far it came.
    m_publisher.cancel();
    QDialog::reject();
}

} // namespace Plimsoll
