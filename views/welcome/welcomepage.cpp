// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/welcome/welcomepage.h"

#include "views/welcome/offercard.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int offersInRow = 3;

QLabel *heading(const QString &text, qreal scale)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(true);
    label->setFont(font);
    return label;
}

QLabel *plain(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

WelcomePage::WelcomePage(const std::vector<TemplateOffer> &templates, QWidget *parent)
    : QWidget(parent), m_recent(new QVBoxLayout), m_recentBox(new QWidget)
{
    const int em = fontMetrics().height();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    auto *page = new QWidget;
    scroll->setWidget(page);
    auto *centred = new QHBoxLayout(page);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(em, em * 2, em, em * 2);
    column->setSpacing(em / 2);
    auto *columnBox = new QWidget;
    columnBox->setMaximumWidth(em * 56);
    columnBox->setLayout(column);
    centred->addStretch(1);
    centred->addWidget(columnBox, 100);
    centred->addStretch(1);

    column->addWidget(heading(tr("Plan a release that holds"), 1.8));
    column->addWidget(plain(tr("Dates that follow rules, people who are really there, and a calendar that everybody can subscribe to.")));
    column->addSpacing(em);

    const auto card = [](const QString &icon, const QString &title, const QString &sentence) {
        return new OfferCard(QIcon::fromTheme(icon), title, sentence);
    };
    auto *first = new QHBoxLayout;
    first->setSpacing(em / 2);
    auto *sample = card(u"view-calendar-month"_s, tr("Open the sample plan"),
                        tr("A real Kubernetes cycle with all its dates. Try everything; it is a copy."));
    auto *import = card(u"document-import"_s, tr("Import a schedule"), tr("A CSV file or a table from a spreadsheet becomes a plan with rules."));
    first->addWidget(sample);
    first->addWidget(import);
    column->addLayout(first);
    connect(sample, &QAbstractButton::clicked, this, &WelcomePage::sampleRequested);
    connect(import, &QAbstractButton::clicked, this, &WelcomePage::importRequested);

    column->addSpacing(em / 2);
    column->addWidget(heading(tr("Start from a template"), 1.15));
    auto *offers = new QGridLayout;
    offers->setSpacing(em / 2);
    for (const TemplateOffer &offer : templates) {
        auto *button = card(u"document-new"_s, offer.title, offer.description);
        connect(button, &QAbstractButton::clicked, this, [this, name = offer.name] { Q_EMIT templateRequested(name); });
        offers->addWidget(button, offers->count() / offersInRow, offers->count() % offersInRow);
    }
    column->addLayout(offers);

    column->addSpacing(em / 2);
    auto *buttons = new QHBoxLayout;
    auto *empty = new QPushButton(QIcon::fromTheme(u"document-new"_s), tr("New empty plan"));
    auto *open = new QPushButton(QIcon::fromTheme(u"document-open"_s), tr("Open a plan…"));
    buttons->addWidget(empty);
    buttons->addWidget(open);
    buttons->addStretch();
    column->addLayout(buttons);
    connect(empty, &QPushButton::clicked, this, &WelcomePage::newRequested);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openRequested);

    auto *recentColumn = new QVBoxLayout(m_recentBox);
    recentColumn->setContentsMargins(0, em / 2, 0, 0);
    recentColumn->addWidget(heading(tr("Recent plans"), 1.15));
    recentColumn->addLayout(m_recent);
    column->addWidget(m_recentBox);
    column->addStretch();
    setRecentPlans({});
}

void WelcomePage::setRecentPlans(const std::vector<RecentPlan> &plans)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_recentBox->setVisible(!plans.empty());
    for (const RecentPlan &plan : plans) {
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        const QFileInfo info(plan.path);
        auto *button = new QToolButton;
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(QIcon::fromTheme(u"view-calendar-month"_s));
        button->setText(info.completeBaseName());
        button->setEnabled(plan.found);
        layout->addWidget(button);
        QString folder = info.absolutePath();
        if (folder.startsWith(QDir::homePath()))
            folder.replace(0, QDir::homePath().size(), u"~"_s);
        layout->addWidget(plain(plan.draft ? tr("Draft, not saved under a name yet") : plan.found ? folder : tr("%1 — not found").arg(folder)), 1);
        connect(button, &QToolButton::clicked, this, [this, path = plan.path] { Q_EMIT recentRequested(path); });
        if (!plan.found) {
            auto *forget = new QPushButton(tr("Remove from the list"));
            forget->setFlat(true);
            layout->addWidget(forget);
            connect(forget, &QPushButton::clicked, this, [this, path = plan.path] { Q_EMIT forgetRequested(path); });
        }
        m_recent->addWidget(row);
    }
}

} // namespace Plimsoll
