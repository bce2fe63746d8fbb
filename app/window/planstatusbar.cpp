// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/planstatusbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int passingMilliseconds = 6000;

QLabel *plainLine()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    return label;
}

QToolButton *flatButton(const QString &icon)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setIcon(QIcon::fromTheme(icon));
    button->setIconSize({16, 16});
    return button;
}

} // namespace

PlanStatusBar::PlanStatusBar(QWidget *parent)
    : QWidget(parent), m_saved(plainLine()), m_selection(plainLine()), m_zoomBox(new QWidget), m_zoom(new QSlider(Qt::Horizontal)),
      m_problems(flatButton(u"dialog-warning"_s)), m_history(flatButton(u"view-history"_s)), m_passing(new QTimer(this))
{
    const int em = fontMetrics().height();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(em / 2, em / 8, em / 2, em / 8);
    layout->setSpacing(em);
    layout->addWidget(m_saved);
    layout->addStretch();
    layout->addWidget(m_selection);
    layout->addWidget(m_zoomBox);
    layout->addWidget(m_history);
    layout->addWidget(m_problems);
    m_saved->setObjectName(u"savedLabel"_s);
    m_selection->setObjectName(u"selectionLabel"_s);
    makeZoom();
    for (QToolButton *button : {m_problems, m_history}) {
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    m_history->setText(tr("History"));
    m_history->setToolTip(tr("Show the undo history"));
    m_problems->setToolTip(tr("Show what is wrong with the plan"));
    setProblems(0, 0);
    m_passing->setSingleShot(true);
    connect(m_passing, &QTimer::timeout, this, [this] { m_saved->setText(m_savedText); });
    connect(m_problems, &QToolButton::clicked, this, &PlanStatusBar::problemsToggled);
    connect(m_history, &QToolButton::clicked, this, &PlanStatusBar::historyToggled);
}

void PlanStatusBar::makeZoom()
{
    auto *layout = new QHBoxLayout(m_zoomBox);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto *out = flatButton(u"zoom-out"_s);
    auto *in = flatButton(u"zoom-in"_s);
    out->setToolTip(tr("Zoom out"));
    in->setToolTip(tr("Zoom in"));
    out->setAccessibleName(tr("Zoom out"));
    in->setAccessibleName(tr("Zoom in"));
    m_zoom->setRange(0, 100);
    m_zoom->setSingleStep(5);
    m_zoom->setFixedWidth(fontMetrics().height() * 6);
    m_zoom->setAccessibleName(tr("Zoom"));
    layout->addWidget(out);
    layout->addWidget(m_zoom);
    layout->addWidget(in);
    m_zoomBox->hide();
    connect(out, &QToolButton::clicked, this, [this] { m_zoom->setValue(m_zoom->value() - 10); });
    connect(in, &QToolButton::clicked, this, [this] { m_zoom->setValue(m_zoom->value() + 10); });
    connect(m_zoom, &QSlider::valueChanged, this, &PlanStatusBar::zoomChosen);
}

void PlanStatusBar::setSaved(const QString &text)
{
    m_savedText = text;
    if (!m_passing->isActive())
        m_saved->setText(text);
}

void PlanStatusBar::setSelection(const QString &text)
{
    m_selection->setText(text);
}

void PlanStatusBar::tell(const QString &text)
{
    m_saved->setText(text);
    m_passing->start(passingMilliseconds);
}

void PlanStatusBar::setZoom(int zoom)
{
    m_zoomBox->setVisible(zoom >= 0);
    if (zoom >= 0)
        m_zoom->setValue(zoom);
}

void PlanStatusBar::setProblems(int errors, int others)
{
    const int count = errors + others;
    m_problems->setText(count == 0 ? tr("No problems") : count == 1 ? tr("1 problem") : tr("%1 problems").arg(count));
    m_problems->setIcon(QIcon::fromTheme(errors > 0 ? u"dialog-error"_s : count > 0 ? u"dialog-warning"_s : u"dialog-ok-apply"_s));
}

void PlanStatusBar::setPanelShown(const QString &panel)
{
    m_problems->setChecked(panel == u"problems");
    m_history->setChecked(panel == u"history");
}

QString PlanStatusBar::savedText() const
{
    return m_saved->text();
}

QString PlanStatusBar::selectionText() const
{
    return m_selection->text();
}

} // namespace Plimsoll
