// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/publishing/targetdialog.h"

#include "document/plandocument.h"
#include "document/publishing/outgoingcalendar.h"
#include "domain/allrecords.h"
#include "domain/edits/fieldedits.h"
#include "exchange/safefilename.h"
#include "items/recordnames.h"
#include "views/common/theme.h"
#include "views/publishing/askpassword.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

template<typename R>
void fillRecords(QComboBox &box, const Plan &plan, const QString &all, Id<R> chosen)
{
    box.addItem(all, qint64(0));
    for (const R &record : plan.table<R>())
        box.addItem(recordName(plan, record), record.id.value());
    box.setCurrentIndex(qMax(0, box.findData(chosen.value())));
}

template<typename R>
Id<R> chosenIn(const QComboBox &box)
{
    return Id<R>(box.currentData().toLongLong());
}

} // namespace

TargetDialog::TargetDialog(PlanDocument &document, SessionSecrets &secrets, PublishingTarget target, QWidget *parent)
    : QDialog(parent), m_document(document), m_secrets(secrets), m_target(std::move(target)), m_form(new QFormLayout), m_name(new QLineEdit),
      m_kind(new QComboBox), m_addressLabel(new QLabel), m_address(new QLineEdit), m_choose(new QPushButton), m_user(new QLineEdit),
      m_found(new QComboBox), m_audience(new QComboBox), m_product(new QComboBox), m_release(new QComboBox), m_team(new QComboBox),
      m_reach(new QComboBox), m_alarm(new QSpinBox), m_note(new QLabel)
{
    setWindowTitle(m_target.id.isValid() ? tr("Published calendar") : tr("Publish another calendar"));
    build();
    fill();
    for (QComboBox *box : {m_audience, m_product, m_release, m_team, m_reach})
        connect(box, &QComboBox::currentIndexChanged, this, &TargetDialog::preview);
    for (QLineEdit *line : {m_name, m_address, m_user})
        connect(line, &QLineEdit::textChanged, this, &TargetDialog::describe);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &TargetDialog::showKind);
    connect(m_found, &QComboBox::activated, this, [this] { m_address->setText(m_found->currentData().toString()); });
    connect(&m_search, &CalendarSearch::found, this, &TargetDialog::offer);
    connect(&m_search, &CalendarSearch::failed, this, [this](const Error &error) {
        m_choose->setEnabled(true);
        tell(error.text, true);
    });
    showKind();
}

void TargetDialog::build()
{
    const int em = fontMetrics().height();
    connect(m_choose, &QPushButton::clicked, this, [this] { kind() == TargetKind::File ? browse() : findCalendars(); });
    auto *address = new QHBoxLayout;
    address->addWidget(m_address, 1);
    address->addWidget(m_choose);
    m_address->setMinimumWidth(em * 20);
    m_addressLabel->setBuddy(m_address);
    m_name->setPlaceholderText(tr("As it is listed here: Customers, QA team …"));
    m_user->setPlaceholderText(tr("None"));
    m_alarm->setRange(0, 24 * 60);
    m_alarm->setSuffix(tr(" hours before"));
    m_alarm->setSpecialValueText(tr("None"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(em * 3);
    m_note->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("&Name:"), m_name);
    m_form->addRow(tr("&Where:"), m_kind);
    m_form->addRow(m_addressLabel, address);
    m_form->addRow(tr("&User name:"), m_user);
    m_form->addRow(tr("Calen&dar:"), m_found);
    m_form->addRow(tr("&For:"), m_audience);
    m_form->addRow(tr("&Product:"), m_product);
    m_form->addRow(tr("&Release:"), m_release);
    m_form->addRow(tr("&Team:"), m_team);
    m_form->addRow(tr("&Milestones:"), m_reach);
    m_form->addRow(tr("Re&minder:"), m_alarm);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(m_target.id.isValid() ? tr("Change") : tr("Add"));
    connect(buttons, &QDialogButtonBox::accepted, this, &TargetDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(em * 2 / 3);
    layout->addLayout(m_form);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
}

void TargetDialog::fill()
{
    const Plan &plan = m_document.plan();
    m_kind->addItem(tr("A file, also in a shared folder"), int(TargetKind::File));
    m_kind->addItem(tr("A file on a web server"), int(TargetKind::Web));
    m_kind->addItem(tr("A calendar on a CalDAV server"), int(TargetKind::CalDav));
    m_kind->setCurrentIndex(m_kind->findData(int(m_target.kind)));
    m_name->setText(m_target.name);
    m_address->setText(m_target.address);
    if (m_target.address.isEmpty() && m_target.kind == TargetKind::File)
        m_address->setText(safeFileName(plan.settings().title, u"ics"_s));
    m_user->setText(m_target.userName);
    fillRecords<Audience>(*m_audience, plan, tr("Everybody inside"), m_target.audience);
    fillRecords<Product>(*m_product, plan, tr("All products"), m_target.product);
    fillRecords<Release>(*m_release, plan, tr("All releases"), m_target.release);
    fillRecords<Team>(*m_team, plan, tr("All teams"), m_target.team);
    for (size_t i = 0; i < EnumNames<MilestoneReach>::names.size(); ++i)
        m_reach->addItem(i == 0 ? tr("All, and windows") : label(MilestoneReach(i)), int(i));
    m_reach->setCurrentIndex(m_reach->findData(int(m_target.reach)));
    m_alarm->setValue(m_target.alarmHours);
}

TargetKind TargetDialog::kind() const
{
    return TargetKind(m_kind->currentData().toInt());
}

void TargetDialog::showKind()
{
    const TargetKind now = kind();
    m_addressLabel->setText(now == TargetKind::File ? tr("F&ile:") : tr("&Address:"));
    m_address->setPlaceholderText(now == TargetKind::File ? tr("Beside the plan, or a whole path") : u"https://"_s);
    // What is typed for one kind means nothing to another.
    const bool isWeb = m_address->text().contains("://"_L1);
    if (isWeb != (now != TargetKind::File))
        m_address->setText(now == TargetKind::File ? safeFileName(m_document.plan().settings().title, u"ics"_s) : QString());
    m_choose->setVisible(now != TargetKind::Web);
    m_choose->setText(now == TargetKind::File ? tr("Choose…") : tr("Find calendars"));
    m_form->setRowVisible(m_user, now != TargetKind::File);
    m_form->setRowVisible(m_found, now == TargetKind::CalDav && m_found->count() > 0);
    preview();
}

void TargetDialog::browse()
{
    const QDir folder = QFileInfo(m_document.path()).absoluteDir();
    const QString chosen = QFileDialog::getSaveFileName(this, tr("Publish into"), folder.absoluteFilePath(m_address->text().trimmed()),
                                                        tr("Calendars (*.ics)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (chosen.isEmpty())
        return;
    const QString path = chosen.endsWith(".ics"_L1, Qt::CaseInsensitive) ? chosen : chosen + ".ics"_L1;
    // Beside the plan or below it, it moves with the plan.
    const QString relative = folder.relativeFilePath(path);
    m_address->setText(relative.startsWith(".."_L1) ? path : relative);
}

void TargetDialog::findCalendars()
{
    const PublishingTarget wanted = target();
    QString password;
    if (const auto account = accountOf(wanted)) {
        const auto given = askPassword(*account, m_secrets, this);
        if (!given)
            return;
        password = *given;
    }
    m_choose->setEnabled(false);
    tell(tr("Looking for calendars on %1 …").arg(QUrl(wanted.address).host()), false);
    m_search.start(wanted.address, wanted.userName, password);
}

void TargetDialog::offer(const FoundCalendars &calendars)
{
    m_choose->setEnabled(true);
    // Who chose another kind in the meantime typed another address.
    if (kind() != TargetKind::CalDav)
        return;
    m_found->clear();
    if (calendars.canMakeCalendar && !calendars.home.isEmpty())
        m_found->addItem(tr("A new calendar, made when it is published"), calendars.home);
    for (const FoundCalendar &calendar : calendars.calendars) {
        if (calendar.writable)
            m_found->addItem(calendar.name.isEmpty() ? calendar.address : calendar.name, calendar.address);
    }
    m_form->setRowVisible(m_found, m_found->count() > 0);
    if (m_found->count() == 0) {
        tell(tr("No calendar there can be written, and none can be made; ask whoever runs the server for one."), true);
        return;
    }
    m_found->setCurrentIndex(qMax(0, m_found->findData(m_address->text().trimmed())));
    m_address->setText(m_found->currentData().toString());
    m_found->setFocus();
    preview();
}

PublishingTarget TargetDialog::target() const
{
    PublishingTarget target = m_target;
    target.kind = kind();
    target.address = m_address->text().trimmed();
    target.userName = target.kind == TargetKind::File ? QString() : m_user->text().trimmed();
    target.audience = chosenIn<Audience>(*m_audience);
    target.product = chosenIn<Product>(*m_product);
    target.release = chosenIn<Release>(*m_release);
    target.team = chosenIn<Team>(*m_team);
    target.reach = MilestoneReach(m_reach->currentData().toInt());
    target.alarmHours = m_alarm->value();
    target.name = m_name->text().trimmed();
    if (target.name.isEmpty())
        target.name = target.audience.isValid() ? m_audience->currentText() : QFileInfo(target.address).completeBaseName();
    return target;
}

void TargetDialog::preview()
{
    const auto calendar = outgoingCalendar(m_document.plan(), m_document.timetable(), target(), m_document.clock().now());
    const qsizetype count = calendar ? qsizetype(calendar->events.size()) : 0;
    m_isSound = calendar.hasValue();
    m_holds = !calendar ? calendar.error().text
        : count == 0    ? tr("No event fits this choice; the calendar would be empty.")
        : count == 1    ? tr("1 event, listed by calendar programs as “%1”.").arg(calendar->name)
                        : tr("%1 events, listed by calendar programs as “%2”.").arg(count).arg(calendar->name);
    describe();
}

void TargetDialog::describe()
{
    m_ok->setEnabled(!m_address->text().trimmed().isEmpty() && !m_document.isReadOnly());
    const bool asks = m_isSound && kind() != TargetKind::File;
    tell(asks ? m_holds + u' ' + tr("The password is asked for when it is published, and never in the plan.") : m_holds, !m_isSound);
}

void TargetDialog::tell(const QString &text, bool wrong)
{
    QPalette colours = palette();
    if (wrong)
        colours.setColor(QPalette::WindowText, Theme::of(colours).errorText);
    m_note->setPalette(colours);
    m_note->setText(text);
}

void TargetDialog::accept()
{
    PublishingTarget made = target();
    const bool isNew = !made.id.isValid();
    if (isNew)
        made.id = m_document.ids().next<PublishingTarget>();
    const auto done = m_document.execute(isNew ? edits::addRecord(m_document.plan(), made) : edits::replaceRecord(m_document.plan(), made));
    if (!done) {
        tell(done.error().text, true);
        return;
    }
    m_target = made;
    QDialog::accept();
}

} // namespace Plimsoll
